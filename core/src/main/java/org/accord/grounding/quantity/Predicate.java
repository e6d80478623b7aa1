package org.accord.grounding.quantity;

import java.util.List;
import org.accord.grounding.number.Numerals;
import org.accord.grounding.number.Word;
import org.accord.text.BaseForms;
import org.jspecify.annotations.Nullable;

/**
 * The word that says what a number counts.
 *
 * @param at index of the word
 * @param fate what it says
 * @param undergone whether it is told of the counted themselves, not of what they do to others or
 *     of something near them
 * @param adjacent whether nothing but small words stands between
 */
record Predicate(int at, Lexicon.Fate fate, boolean undergone, boolean adjacent) {

  private static final int AFTER = 14;
  private static final int BEFORE = 7;

  /** The word that governs the words from {@code start} to {@code end}, null if none does. */
  static @Nullable Predicate of(List<Word> words, int start, int end, @Nullable NounPhrase phrase) {
    boolean agent = start > 0 && words.get(start - 1).is("by");
    Predicate after = after(words, end);
    if (after != null && after.undergone() && after.adjacent()) {
      return after;
    }
    Predicate before = agent ? null : before(words, start);
    if (before != null && before.adjacent()) {
      return before;
    }
    if (after != null && after.undergone()) {
      return after;
    }
    Predicate inside = phrase == null ? null : inside(words, phrase);
    if (inside != null) {
      return inside;
    }
    return before != null ? before : after;
  }

  /** "were killed", "trapped in", "dead", "who had fled", across an "including two children". */
  private static @Nullable Predicate after(List<Word> words, int end) {
    boolean passive = false;
    boolean adjacent = true;
    boolean inPhrase = false;
    for (int i = end; i < Math.min(words.size(), end + AFTER); i++) {
      Word word = words.get(i);
      if (!word.isWord()) {
        if (word.is(";") || word.is(":") || word.is("”") || word.is("\"") || word.is("(")) {
          return null;
        }
        adjacent = false;
        continue;
      }
      if ((word.is("and") || word.is("but") || word.is("while")) && startsAmount(words, i + 1)) {
        return null;
      }
      if (word.is("but") || word.is("while") || word.is("after") || word.is("when")) {
        return null;
      }
      boolean auxiliary = Lexicon.is(word, "auxiliary");
      if (auxiliary) {
        passive = isBe(word) || passive && !word.is("will");
        inPhrase = false;
        continue;
      }
      Lexicon.Fate fate = inPhrase && !passive ? null : Lexicon.fate(word);
      if (fate != null && fate.way() != Lexicon.Way.NOUN) {
        boolean transitive = fate.way() == Lexicon.Way.PATIENT && !passive && isActive(words, i);
        if (adjacent || passive || fate.way() == Lexicon.Way.SELF) {
          return new Predicate(i, fate, !transitive, adjacent && !transitive);
        }
      }
      if (Lexicon.is(word, "preposition") || Lexicon.is(word, "determiner")) {
        inPhrase = !word.is("to");
        continue;
      }
      if (!Lexicon.isFunctionWord(word) && !word.is("other") && !word.is("others")) {
        if (passive && word.lower().endsWith("ed")) {
          return new Predicate(
              i,
              new Lexicon.Fate(word.lower(), word.lower(), null, Lexicon.Way.PATIENT),
              true,
              adjacent);
        }
        adjacent = false;
      }
    }
    return null;
  }

  private static boolean isBe(Word word) {
    return word.lower().matches("is|are|was|were|be|been|being|'re");
  }

  /** A verb with an object after it: "20 rebels killed a guard". */
  private static boolean isActive(List<Word> words, int at) {
    if (words.get(at).lower().endsWith("ing")) {
      return true;
    }
    if (at + 1 >= words.size()) {
      return false;
    }
    Word next = words.get(at + 1);
    return Lexicon.is(next, "determiner")
        || Lexicon.is(next, "pronoun")
        || next.isDigits()
        || Numerals.isNumberWord(next.lower())
        || next.isCapitalised()
        || Lexicon.noun(next) != null;
  }

  /** "killing 12", "the evacuation of thousands", "sanctions on 20 vessels". */
  private static @Nullable Predicate before(List<Word> words, int start) {
    boolean adjacent = true;
    boolean preposition = false;
    for (int i = start - 1; i >= Math.max(0, start - BEFORE); i--) {
      Word word = words.get(i);
      if (!word.isWord()) {
        if (word.is(",") || word.is("—") || word.is("–") || word.is("-")) {
          adjacent = false;
          continue;
        }
        return null;
      }
      if (word.is("but") || word.is("while") || word.is("that") || word.is("which")) {
        return null;
      }
      if (Lexicon.is(word, "preposition")) {
        preposition = true;
        if (word.is("by")
            || word.is("with")
            || word.is("after")
            || word.is("from") && i < start - 1) {
          return null;
        }
        continue;
      }
      Lexicon.Fate fate = Lexicon.fate(word);
      if (fate != null && !(fate.way() == Lexicon.Way.STATE)) {
        boolean noun = fate.way() == Lexicon.Way.NOUN;
        if (noun == preposition || noun && adjacent) {
          boolean intransitive = fate.way() == Lexicon.Way.SELF;
          return new Predicate(i, fate, !intransitive, adjacent && !intransitive);
        }
        if (preposition && sanctions(words, i)) {
          return new Predicate(i, fate, true, adjacent);
        }
      }
      if (!Lexicon.isFunctionWord(word)) {
        adjacent = false;
      }
    }
    return null;
  }

  /** A verb that is also its own noun: "sanctions on", "transfers of". */
  private static boolean sanctions(List<Word> words, int at) {
    String lower = words.get(at).lower();
    return lower.endsWith("s") && BaseForms.of(lower).size() > 1;
  }

  /** "trapped civilians", "injured people". */
  private static @Nullable Predicate inside(List<Word> words, NounPhrase phrase) {
    for (int i = phrase.head() - 1; i >= phrase.start(); i--) {
      Lexicon.Fate fate = Lexicon.fate(words.get(i));
      if (fate != null && fate.way() != Lexicon.Way.NOUN) {
        return new Predicate(i, fate, true, true);
      }
    }
    return null;
  }

  private static boolean startsAmount(List<Word> words, int at) {
    return at < words.size() && new AmountReader(words).at(at) != null;
  }
}
