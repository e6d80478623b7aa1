package org.accord.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.accord.model.ReadReport;
import org.accord.model.Span;
import org.accord.model.reading.Sentence;

/**
 * A report's words in order, numbered through, for rules that look left and right.
 *
 * <p>It cuts sentences into words by itself, so that rules see the same words whichever reader was
 * plugged in: a possessive {@code 's} is a word of its own, "war-torn" and "U.N." are one each.
 */
public final class Words {

  private static final Pattern WORD =
      Pattern.compile(
          "(?:\\p{L}\\.){2,}(?=[^\\p{L}]|$)"
              + "|(?i:mrs?|ms|dr|gen|lt|col|sgt|maj|capt|prof|sen|rep|gov|rev|jr|sr|no|st|nov|dec|oct|sept?|aug|jan|feb)\\.(?=\\s)"
              + "|['’](?i:s|re|ve|ll|d|m)(?![\\p{L}])"
              + "|@\\w+"
              + "|\\d+(?:-\\p{L}+)+"
              + "|\\d+(?:[.,:/]\\d+)*\\p{L}*"
              + "|[\\p{L}\\p{M}\\p{N}]+(?:(?:[-‐‑&]|['’`](?!(?i:s|re|ve|ll|d|m)(?![\\p{L}])))[\\p{L}\\p{M}\\p{N}]+)*"
              + "|''|``|\\.\\.\\.|\\S");

  private final List<Word> all;
  private final String text;

  private Words(List<Word> all, String text) {
    this.all = List.copyOf(all);
    this.text = text;
  }

  public static Words of(ReadReport report) {
    List<Word> words = new ArrayList<>();
    String text = report.text();
    for (Sentence sentence : report.reading().sentences()) {
      Matcher matcher = WORD.matcher(text).region(sentence.span().start(), sentence.span().end());
      matcher.useTransparentBounds(true);
      while (matcher.find()) {
        String word = matcher.group();
        words.add(
            new Word(
                words.size(),
                sentence.index(),
                sentence.paragraph(),
                Span.of(matcher.start(), matcher.end()),
                word,
                word.toLowerCase(Locale.ROOT).replace('’', '\'').replace('`', '\'')));
      }
    }
    return new Words(words, text);
  }

  public String text() {
    return text;
  }

  public int size() {
    return all.size();
  }

  public Word get(int index) {
    return all.get(index);
  }

  /** Whether there is such a word and it is one of these. */
  public boolean is(int index, String... words) {
    return index >= 0 && index < all.size() && all.get(index).is(words);
  }

  /** Whether both exist and stand in one sentence. */
  public boolean sameSentence(int a, int b) {
    return a >= 0
        && b >= 0
        && a < all.size()
        && b < all.size()
        && all.get(a).sentence() == all.get(b).sentence();
  }

  /** The first word that ends after the offset; {@link #size()} if none does. */
  public int firstFrom(int offset) {
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (all.get(middle).end() > offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /** The words that overlap the span. */
  public List<Word> in(Span span) {
    int from = firstFrom(span.start());
    int to = from;
    while (to < all.size() && all.get(to).start() < span.end()) {
      to++;
    }
    return all.subList(from, to);
  }

  /** Index of the first word of the word's sentence. */
  public int sentenceStart(int index) {
    int i = index;
    while (i > 0 && sameSentence(i - 1, index)) {
      i--;
    }
    return i;
  }

  /** Index after the last word of the word's sentence. */
  public int sentenceEnd(int index) {
    int i = index;
    while (i < all.size() && sameSentence(i, index)) {
      i++;
    }
    return i;
  }

  /** From the first of these words to the end of the last. */
  public Span span(int from, int to) {
    if (from >= to) {
      throw new IllegalArgumentException("No words between " + from + " and " + to);
    }
    return Span.of(all.get(from).start(), all.get(to - 1).end());
  }
}
