package org.accord.grounding.quantity.count;

import java.util.List;
import org.accord.grounding.number.Word;
import org.jspecify.annotations.Nullable;

/** Tells what a number sums up: "the death toll rose to", "put the number of missing at". */
public final class Tolls {

  /**
   * What is summed up.
   *
   * @param at index of the word that says that something is
   * @param noun what
   */
  record Toll(int at, Lexicon.Noun noun) {}

  private static final int REACH = 22;
  private static final String REACHED =
      "to|at|is|was|of|reached|reaches|passed|topped|exceeded|past|by";

  private Tolls() {}

  /** What the number at that word sums up, null if nothing. */
  public static @Nullable Toll before(List<Word> words, int from) {
    if (from < 2 || !words.get(from - 1).lower().matches(REACHED)) {
      return null;
    }
    for (int i = from - 1; i >= Math.max(0, from - REACH); i--) {
      Word word = words.get(i);
      if (word.lower().matches("[;:.]")) {
        return null;
      }
      Lexicon.Noun noun = noun(words, i, from);
      if (noun != null) {
        return new Toll(i, noun);
      }
    }
    return null;
  }

  private static Lexicon.@Nullable Noun noun(List<Word> words, int at, int from) {
    Word word = words.get(at);
    if (word.is("toll") && !(at > 0 && words.get(at - 1).is("injury"))) {
      return new Lexicon.Noun("death", Lexicon.Kind.FATE, "dead", "killed");
    }
    if (word.is("crowd") && words.get(from - 1).is("at")) {
      return Lexicon.noun(word);
    }
    if (!word.lower().matches("number|count|total") || at + 2 >= from) {
      return null;
    }
    for (int i = at + 1; i < Math.min(from, at + 5); i++) {
      Lexicon.Noun candidate = Lexicon.noun(words.get(i));
      Lexicon.Fate fate = Lexicon.fate(words.get(i));
      if (candidate != null && candidate.kind() == Lexicon.Kind.FATE) {
        return candidate;
      }
      if (fate != null && fate.unit() != null) {
        return new Lexicon.Noun(fate.base(), Lexicon.Kind.FATE, fate.unit(), fate.counted());
      }
    }
    return null;
  }
}
