package org.accord.grounding.quantity;

import java.util.List;
import org.accord.grounding.number.Word;
import org.accord.grounding.quantity.count.Counted;
import org.accord.grounding.quantity.count.Lexicon;
import org.jspecify.annotations.Nullable;

/**
 * What a report asks of numbers before it tells them: "Nor is it clear how many are held. The group
 * says it has 41 pupils."
 */
final class Questions {

  private static final int REACH = 8;

  private Lexicon.@Nullable Fate open;

  /** Takes up what the sentence asks; a question stays open for one sentence. */
  void heard(List<Word> words) {
    open = null;
    for (int i = 0; i + 2 < words.size(); i++) {
      if (words.get(i).is("how") && words.get(i + 1).is("many")) {
        open = asked(words, i + 2);
      }
    }
  }

  private static Lexicon.@Nullable Fate asked(List<Word> words, int from) {
    for (int i = from; i < Math.min(words.size(), from + REACH); i++) {
      Word word = words.get(i);
      Lexicon.Fate fate = Lexicon.fate(words, i);
      if (!word.isWord() || word.lower().matches("who|which|that|if|whether")) {
        return null;
      }
      if (fate != null && fate.way() != Lexicon.Way.NOUN) {
        return fate;
      }
    }
    return null;
  }

  /** The count, of what was asked where its own sentence does not say of what. */
  Counted answered(Counted counted) {
    Lexicon.Fate asked = open;
    if (asked == null
        || counted.counted() != null
        || !counted.unit().equals("person")
        || counted.event()) {
      return counted;
    }
    return new Counted(
        counted.from(),
        counted.to(),
        counted.amount(),
        asked.unit() != null ? asked.unit() : counted.unit(),
        asked.counted(),
        counted.predicate(),
        false);
  }
}
