package org.accord.claim.attribution.extent;

import static org.accord.text.WordClasses.is;
import static org.accord.text.WordClasses.isAny;

import org.accord.claim.attribution.cue.CueTable;
import org.accord.claim.grammar.PastForms;
import org.accord.text.Word;
import org.accord.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Finds the noun phrase that does the saying, before a cue or (inverted) after it.
 *
 * <p>There is no parse: it walks over words from the cue until a word that cannot stand in the
 * phrase, steps over an apposition or a relative clause between commas, and gives up rather than
 * guess.
 */
public final class Subjects {

  private static final String QUOTES = "“”\"„«»";

  private final Words words;

  public Subjects(Words words) {
    this.words = words;
  }

  /** The first word of the verb group that ends at the cue: "has also said" begins at "has". */
  public int groupStart(int cue) {
    int i = cue;
    while (words.sameSentence(i - 1, cue)
        && isAny(words.get(i - 1), "auxiliary", "adverb", "negation")
        && !is("day", words.get(i - 1))) {
      i--;
    }
    return i;
  }

  /** The subject that ends before the word {@code end}. */
  public @Nullable Range before(int end) {
    int last = end - 1;
    if (!words.sameSentence(last, end)) {
      return null;
    }
    if (words.is(last, ",")) {
      return beforeComma(last);
    }
    Range phrase = phraseEndingAt(last);
    return phrase == null ? null : joined(phrase);
  }

  /** "X, the head of Y, said"; "X, who is in Z, tweeted"; "X, meanwhile, said". */
  private @Nullable Range beforeComma(int comma) {
    int open = comma - 1;
    int steps = 0;
    while (words.sameSentence(open, comma) && steps < 40) {
      if (isQuote(open)) {
        return null;
      }
      if (words.is(open, ",")) {
        Range phrase =
            open > 0 && words.sameSentence(open - 1, comma) ? phraseEndingAt(open - 1) : null;
        if (phrase != null && appositive(open + 1, comma)) {
          boolean aside = adverbial(open + 1, comma);
          Range whole = aside ? phrase : new Range(phrase.from(), comma);
          return whole;
        }
        if (phrase == null || !relativeWithin(open - 1, comma)) {
          if (phrase == null) {
            return null;
          }
        }
      }
      open--;
      steps++;
    }
    return null;
  }

  private boolean relativeWithin(int from, int comma) {
    for (int i = from; i > comma - 40 && words.sameSentence(i, comma); i--) {
      if (words.is(i, "who", "which")) {
        return true;
      }
    }
    return false;
  }

  private boolean appositive(int from, int to) {
    if (from >= to) {
      return false;
    }
    Word first = words.get(from);
    if (first.is("and", "but", "or", "then", "so") || first.isNumber() && to - from > 3) {
      return first.isNumber() && to - from <= 3;
    }
    if (first.is("who", "which", "whose")) {
      return true;
    }
    for (int i = from; i < to; i++) {
      if (isAny(words.get(i), "be", "have", "modal") && !hasRelative(from, i)) {
        return false;
      }
    }
    return true;
  }

  private boolean hasRelative(int from, int to) {
    for (int i = from; i < to; i++) {
      if (isAny(words.get(i), "relative")) {
        return true;
      }
    }
    return false;
  }

  private boolean adverbial(int from, int to) {
    Word first = words.get(from);
    return isAny(first, "adverb", "day", "subordinator")
        || first.is(
            "in",
            "on",
            "at",
            "during",
            "by",
            "for",
            "speaking",
            "according",
            "citing",
            "quoting",
            "asked");
  }

  /** Takes the left half of "X and Y" where it reaches back to the clause's beginning. */
  private Range joined(Range phrase) {
    int and = phrase.from() - 1;
    if (!words.sameSentence(and, phrase.from()) || !words.is(and, "and")) {
      return phrase;
    }
    if (!words.sameSentence(and - 1, and)) {
      return phrase;
    }
    Range left = phraseEndingAt(and - 1);
    if (left == null || !atClauseStart(left.from())) {
      return phrase;
    }
    return new Range(left.from(), phrase.to());
  }

  boolean atClauseStart(int index) {
    int before = index - 1;
    return !words.sameSentence(before, index)
        || !words.get(before).isWord() && !words.is(before, "(", ")", "-", "'s", "/")
        || isAny(words.get(before), "subordinator", "coordinator", "day", "adverb");
  }

  /** The noun phrase whose last word is {@code last}; null where that word ends none. */
  public @Nullable Range phraseEndingAt(int last) {
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

  private int opening(int close) {
    for (int i = close - 1; words.sameSentence(i, close) && close - i < 12; i--) {
      if (words.is(i, "(")) {
        return i;
      }
    }
    return -1;
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

  private boolean isQuote(int index) {
    return QUOTES.contains(words.get(index).text());
  }

  /** The noun phrase that begins at the word, for "said X, head of Y". */
  public @Nullable Range after(int start) {
    Range phrase = phraseFrom(start);
    return phrase == null ? null : new Range(start, withApposition(phrase.to()));
  }

  /** As {@link #after}, without what a comma adds. */
  public @Nullable Range phraseFrom(int start) {
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

  private int relativeEnd(int from) {
    int i = from;
    while (words.sameSentence(i, from) && !words.is(i, ",", ".", ";", "“", "\"")) {
      i++;
    }
    return i;
  }

  private int closing(int open) {
    for (int i = open + 1; words.sameSentence(i, open) && i - open < 12; i++) {
      if (words.is(i, ")")) {
        return i;
      }
    }
    return -1;
  }

  /** "said Geng Shuang, a spokesman for the ministry": up to the next comma or the end. */
  private int withApposition(int end) {
    if (!words.sameSentence(end, end - 1)
        || !words.is(end, ",")
        || !words.sameSentence(end + 1, end)) {
      return end;
    }
    Word next = words.get(end + 1);
    boolean apposition =
        next.is("a", "an", "the", "who", "one", "his", "her")
            || next.isWord()
                && !next.lower().endsWith("ing")
                && !next.isNumber()
                && !isAny(
                    next,
                    "preposition",
                    "coordinator",
                    "subordinator",
                    "adverb",
                    "auxiliary",
                    "day")
                && CueTable.verbAt(words, end + 1) == null;
    if (!apposition) {
      return end;
    }
    int i = end + 1;
    while (words.sameSentence(i, end)
        && !words.is(i, ",", ".", ";", ":", "“", "”", "\"", "!", "?")) {
      if (words.is(i, "said", "in") && words.is(i + 1, "a", "an")) {
        return i;
      }
      i++;
    }
    return i;
  }
}
