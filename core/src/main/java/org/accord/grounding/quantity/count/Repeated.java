package org.accord.grounding.quantity.count;

import java.util.List;
import org.accord.grounding.number.Word;
import org.accord.text.BaseForms;
import org.jspecify.annotations.Nullable;

/** Says what happened so many times. */
final class Repeated {

  private static final int REACH = 25;

  private Repeated() {}

  /** "transferred oil 30 times" counts transfers; "docked six times" what docked. */
  static @Nullable String what(
      List<Word> words, int start, NounPhrase phrase, @Nullable Predicate predicate) {
    Lexicon.Noun noun = phrase.noun();
    if (!noun.base().equals("time") && !noun.base().equals("occasion")) {
      return noun.base() + "s";
    }
    String nearest = null;
    int best = Integer.MAX_VALUE;
    int last = Math.min(words.size(), phrase.end() + REACH);
    for (int i = Math.max(0, start - REACH); i < last; i++) {
      int distance = i < start ? start - i : 2 * (i - phrase.end()) + 4;
      if (i >= start && i < phrase.end() || distance >= best) {
        continue;
      }
      String counted = happening(words.get(i));
      if (counted != null) {
        nearest = counted;
        best = distance;
      }
    }
    return nearest != null ? nearest : predicate == null ? null : predicate.fate().counted();
  }

  private static @Nullable String happening(Word word) {
    for (String base : BaseForms.of(word.lower())) {
      if (Lexicon.isOwnNoun(base)) {
        return base + "s";
      }
    }
    Lexicon.Fate fate = Lexicon.fate(word);
    return fate != null && fate.way() != Lexicon.Way.NOUN ? fate.counted() : null;
  }

  /** "waiting to leave" where the text says for what. */
  static String waitingTo(List<Word> words, int at) {
    return at + 2 < words.size() && words.get(at + 1).is("to")
        ? "waiting to " + words.get(at + 2).lower()
        : "waiting";
  }
}
