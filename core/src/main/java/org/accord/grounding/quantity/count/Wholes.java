package org.accord.grounding.quantity.count;

import java.util.regex.Pattern;
import org.accord.grounding.amount.Amount;
import org.jspecify.annotations.Nullable;

/** Wholes of which another number is a part: "nine of the 15 teachers". */
final class Wholes {

  private static final Pattern DETERMINERS =
      Pattern.compile("the|these|those|its|his|her|their|our|all|some|about|around");

  private Wholes() {}

  /** The number of which this one is a part, null if of none. */
  static @Nullable Amount of(Counting counting, Amount part) {
    if (!counting.is(part.to(), "of")) {
      return null;
    }
    int at = part.to() + 1;
    while (counting.matches(at, DETERMINERS)) {
      at++;
    }
    Amount whole = at < counting.words().size() ? counting.amounts().at(at) : null;
    return whole == null || whole.currency() || whole.size() <= part.size() ? null : whole;
  }

  /**
   * What befell the whole, told by the word right after it: "abducted in Kaduna".
   *
   * @param end index after the noun
   */
  static @Nullable Predicate participle(Counting counting, int end) {
    if (end >= counting.words().size()) {
      return null;
    }
    Lexicon.Fate fate = Lexicon.fate(counting.words(), end);
    return fate == null
            || fate.way() != Lexicon.Way.PATIENT
            || counting.word(end).lower().endsWith("ing")
        ? null
        : new Predicate(end, fate, true, true);
  }
}
