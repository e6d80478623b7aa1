package org.accord.grounding.quantity.count;

import java.util.List;
import java.util.regex.Pattern;
import org.accord.grounding.amount.Amount;
import org.accord.grounding.amount.AmountReader;
import org.accord.grounding.number.Word;
import org.jspecify.annotations.Nullable;

/** Counts of money and of goods by weight or volume. */
final class Measures {

  private static final Pattern COMPOUND =
      Pattern.compile("\\p{L}+-(?:barrel|ton|tonne|litre|gallon|dollar|euro)s?");

  private final Counting counting;
  private final List<Word> words;

  Measures(Counting counting) {
    this.counting = counting;
    this.words = counting.words();
  }

  /** Whether the number goes on with "million-barrel" or the like. */
  boolean isCompound(Amount amount) {
    return counting.matches(amount.to(), COMPOUND);
  }

  Counted money(Amount amount) {
    Predicate predicate = Predicate.of(words, amount.from(), amount.to(), null);
    if (predicate != null && (predicate.fate().unit() != null || !predicate.adjacent())) {
      predicate = null;
    }
    return new Counted(
        amount.from(),
        amount.to(),
        amount,
        "money",
        predicate == null ? null : predicate.fate().counted(),
        predicate,
        false);
  }

  Counted measure(Amount amount, NounPhrase phrase, @Nullable Predicate predicate) {
    int end = phrase.end();
    Amount bounded = inheritLimit(amount, phrase.noun().unit());
    if (end < words.size() && AmountReader.isLimit(words.get(end))) {
      bounded = bounded.bounded(null, amount.size());
    }
    String counted = predicate == null ? null : predicate.fate().counted();
    if (bounded.low() == null && amount.low() != null) {
      counted = "import cap";
    }
    boolean weight =
        phrase.noun().base().equals("pound") && end < words.size() && words.get(end).is("of");
    String unit = weight ? "pound" : phrase.noun().unit();
    return new Counted(amount.from(), end, bounded, unit, counted, predicate, false);
  }

  /**
   * "cannot export more than N barrels of one thing and M barrels of another": M is a limit too.
   */
  private Amount inheritLimit(Amount amount, String unit) {
    Counted last = counting.last();
    if (amount.modified() || last == null) {
      return amount;
    }
    boolean limit =
        last.unit().equals(unit) && last.amount().low() == null && last.amount().high() != null;
    return limit ? amount.bounded(null, amount.size()) : amount;
  }

  /** "the 2 million-barrel cap". */
  @Nullable Counted compound(Amount amount) {
    Word word = words.get(amount.to());
    int hyphen = word.lower().indexOf('-');
    String first = word.lower().substring(0, hyphen);
    double factor =
        switch (first) {
          case "hundred" -> 100;
          case "thousand" -> 1000;
          case "million" -> 1e6;
          case "billion" -> 1e9;
          default -> 0;
        };
    if (factor == 0) {
      return null;
    }
    String measure = Lexicon.singular(word.lower().substring(hyphen + 1));
    double size = amount.size() * factor;
    boolean limit =
        amount.to() + 1 < words.size() && AmountReader.isLimit(words.get(amount.to() + 1));
    String unit =
        measure.equals("tonne") ? "ton" : measure.matches("dollar|euro") ? "money" : measure;
    return new Counted(
        amount.from(),
        Math.min(words.size(), amount.to() + (limit ? 2 : 1)),
        amount.bounded(limit ? null : Double.valueOf(size), size),
        unit,
        limit ? "import cap" : null,
        null,
        false);
  }
}
