package org.accord.claim.attribution.extent;

import static org.accord.text.WordClasses.is;
import static org.accord.text.WordClasses.isAny;

import org.accord.claim.attribution.cue.CueTable;
import org.accord.claim.grammar.PastForms;
import org.accord.text.Word;
import org.accord.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Noun phrases by their first or their last word.
 *
 * <p>There is no parse: it walks over words until one that cannot stand in the phrase.
 */
public final class NounPhrases {

  private final Words words;

  public NounPhrases(Words words) {
    this.words = words;
  }

  /** The noun phrase whose last word is {@code last}; null where that word ends none. */
  public @Nullable Range endingAt(int last) {
    Word end = words.get(last);
    if (is("subject-pronoun", end) && !end.is("who")) {
      return new Range(last, last + 1);
    }
    if (end.is("both", "others", "all", "some", "many")) {
      return new Range(last, last + 1);
    }
    if (end.is("who", "which", "that")) {
      return null;
    }
    int i = last;
    if (end.is(")")) {
      i = opening(last);
      if (i < 0 || !words.sameSentence(i - 1, last)) {
        return null;
      }
      i--;
    }
    if (!canStandIn(i)
        || isAny(words.get(i), "preposition", "article", "possessive", "adverb")
        || is("day", words.get(i))) {
      return null;
    }
    int start = walk(i);
    start = trimmed(start, last);
    return start > last ? null : new Range(start, last + 1);
  }

  /** The noun phrase that begins at the word, without what a comma adds; null where none does. */
  public @Nullable Range from(int start) {
    if (start >= words.size()) {
      return null;
    }
    Word first = words.get(start);
    if (is("subject-pronoun", first)) {
      return null;
    }
    if (!first.isCapitalised() && !isAny(first, "determiner") && !canStandIn(start)) {
      return null;
    }
    int i = start;
    while (words.sameSentence(i, start)) {
      Word word = words.get(i);
      if (word.is("(")) {
        int close = closing(i);
        if (close < 0) {
          break;
        }
        i = close + 1;
        continue;
      }
      if (is("preposition", word)) {
        boolean inside =
            i > start
                && word.is("of", "for", "from", "at", "in", "on", "to")
                && words.sameSentence(i + 1, start)
                && !isAny(words.get(i + 1), "day", "month")
                && !(word.is("in", "at", "on", "to", "from", "for")
                    && words.is(i + 1, "a", "an", "his", "her", "its", "reporters", "journalists"))
                && words.get(i + 1).isWord()
                && !words.get(i + 1).isNumber();
        if (!inside) {
          break;
        }
        i++;
        continue;
      }
      if (word.is("and")
          && words.sameSentence(i + 1, start)
          && words.get(i + 1).isCapitalised()
          && i > start) {
        i++;
        continue;
      }
      if (word.is("who", "which") && i > start) {
        i = relativeEnd(i);
        break;
      }
      if (!canStandIn(i) || is("day", word)) {
        break;
      }
      i++;
    }
    if (i == start) {
      return null;
    }
    return new Range(start, i);
  }

  private int walk(int from) {
    int i = from;
    while (words.sameSentence(i - 1, i)) {
      Word before = words.get(i - 1);
      if (is("preposition", before)) {
        if (!linksNouns(i - 1)) {
          return i;
        }
        i--;
      } else if (before.is(")")) {
        int open = opening(i - 1);
        if (open < 0) {
          return i;
        }
        i = open;
      } else if (is("article", before) || is("possessive", before) && !before.is("'s")) {
        i--;
        boolean continued =
            words.sameSentence(i - 1, i)
                && is("preposition", words.get(i - 1))
                && linksNouns(i - 1);
        if (!continued && !words.is(i - 1, "all", "both", "some", "most", "half", "many")) {
          return i;
        }
      } else if (canStandIn(i - 1)) {
        i--;
      } else {
        return i;
      }
    }
    return i;
  }

  /**
   * Whether "of", "for", "in" ... joins a noun before it, that is no verb or time, to the phrase.
   */
  private boolean linksNouns(int preposition) {
    Word link = words.get(preposition);
    int before = preposition - 1;
    if (!link.is("of", "for", "in", "from", "at", "on", "to", "with", "near", "inside")
        || !words.sameSentence(before, preposition)) {
      return false;
    }
    Word noun = words.get(before);
    return noun.isWord()
        && canStandIn(before)
        && !isAny(noun, "article", "preposition", "day", "month", "adverb", "pronoun")
        && !noun.isNumber()
        && CueTable.verbAt(words, before) == null
        && (!noun.lower().endsWith("ed") || noun.isCapitalised() || noun.is("briefed"));
  }

  private boolean canStandIn(int index) {
    Word word = words.get(index);
    if (word.is("'s", "-", "’", "'") || word.is("&")) {
      return true;
    }
    if (!word.isWord() && !word.text().startsWith("@")) {
      return false;
    }
    return !isAny(
            word,
            "auxiliary",
            "subordinator",
            "coordinator",
            "relative",
            "adverb",
            "subject-pronoun")
        && !is("day", word)
        && (word.isCapitalised() || !PastForms.isOnlyPast(word.lower()))
        && !(word.is("said", "told", "says", "saying", "adding", "tweeted"));
  }

  /** Drops a fronted "On Thursday", "In Geneva" or a lone connecting word. */
  private int trimmed(int start, int last) {
    int i = start;
    if (is("preposition", words.get(i))) {
      i++;
      while (i <= last
          && !isAny(words.get(i), "determiner")
          && (is("month", words.get(i)) || words.get(i).isNumber())) {
        i++;
      }
    }
    return i;
  }

  private int relativeEnd(int from) {
    int i = from;
    while (words.sameSentence(i, from) && !words.is(i, ",", ".", ";", "“", "\"")) {
      i++;
    }
    return i;
  }

  private int opening(int close) {
    for (int i = close - 1; words.sameSentence(i, close) && close - i < 12; i--) {
      if (words.is(i, "(")) {
        return i;
      }
    }
    return -1;
  }

  private int closing(int open) {
    for (int i = open + 1; words.sameSentence(i, open) && i - open < 12; i++) {
      if (words.is(i, ")")) {
        return i;
      }
    }
    return -1;
  }
}
