package org.accord.claim.attribution.extent;

import static org.accord.text.WordClasses.is;
import static org.accord.text.WordClasses.isAny;

import org.accord.claim.attribution.cue.CueTable;
import org.accord.text.Word;
import org.accord.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Finds the noun phrase that does the saying, before a cue or (inverted) after it.
 *
 * <p>It steps from the cue over an apposition or a relative clause between commas to the {@link
 * NounPhrases noun phrase} that stands there, and gives up rather than guess.
 */
public final class Subjects {

  private static final String QUOTES = "“”\"„«»";

  private final Words words;
  private final NounPhrases phrases;

  public Subjects(Words words) {
    this.words = words;
    this.phrases = new NounPhrases(words);
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
    Range phrase = phrases.endingAt(last);
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
            open > 0 && words.sameSentence(open - 1, comma) ? phrases.endingAt(open - 1) : null;
        if (phrase != null && appositive(open + 1, comma)) {
          boolean aside = adverbial(open + 1, comma);
          return aside ? phrase : new Range(phrase.from(), comma);
        }
        if (phrase == null) {
          return null;
        }
      }
      open--;
      steps++;
    }
    return null;
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
    Range left = phrases.endingAt(and - 1);
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

  private boolean isQuote(int index) {
    return QUOTES.contains(words.get(index).text());
  }

  /** The noun phrase that begins at the word, for "said X, head of Y". */
  public @Nullable Range after(int start) {
    Range phrase = phrases.from(start);
    return phrase == null ? null : new Range(start, withApposition(phrase.to()));
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
