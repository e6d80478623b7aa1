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

  /** The longest abbreviation that {@link #WORD} knows to hold its full stop. */
  private static final int ABBREVIATED = 4;

  /** Most are asked for by one rule after another, and again when a report joins their story. */
  private static final int REPORTS_KEPT = 3000;

  private static final ReportFacts<Words> OF_REPORTS = new ReportFacts<>(REPORTS_KEPT, Words::cut);

  private final List<Word> all;
  private final String text;
  private final int[] starts;
  private final int[] ends;

  private Words(List<Word> all, String text) {
    this.all = List.copyOf(all);
    this.text = text;
    this.starts = new int[all.size()];
    this.ends = new int[all.size()];
    for (int i = 0; i < starts.length; i++) {
      boolean same = i > 0 && all.get(i - 1).sentence() == all.get(i).sentence();
      starts[i] = same ? starts[i - 1] : i;
    }
    for (int i = ends.length - 1; i >= 0; i--) {
      boolean last = i == ends.length - 1 || starts[i + 1] == i + 1;
      ends[i] = last ? i + 1 : ends[i + 1];
    }
  }

  public static Words of(ReadReport report) {
    return OF_REPORTS.of(report);
  }

  private static Words cut(ReadReport report) {
    List<Word> words = new ArrayList<>();
    String text = report.text();
    Matcher matcher = WORD.matcher(text).useTransparentBounds(true);
    for (Sentence sentence : report.reading().sentences()) {
      int limit = sentence.span().end();
      for (int at = sentence.span().start(); at < limit; ) {
        int end = plainEnd(text, at, limit);
        if (end < 0) {
          if (!matcher.region(at, limit).find()) {
            break;
          }
          at = matcher.start();
          end = matcher.end();
        }
        if (end > at) {
          String word = text.substring(at, end);
          words.add(
              new Word(
                  words.size(),
                  sentence.index(),
                  sentence.paragraph(),
                  Span.of(at, end),
                  word,
                  word.toLowerCase(Locale.ROOT).replace('’', '\'').replace('`', '\'')));
        }
        at = Math.max(end, at + 1);
      }
    }
    return new Words(words, text);
  }

  /**
   * The end of what is cut the same way without the pattern: a word of plain letters behind which
   * nothing stands that could belong to it, or a mark that is a word of its own; the place itself
   * for a blank, -1 where the pattern must tell.
   */
  private static int plainEnd(String text, int from, int limit) {
    int end = from;
    while (end < limit && isPlain(text.charAt(end))) {
      end++;
    }
    if (end == limit) {
      return -1;
    }
    char next = text.charAt(end);
    if (end == from) {
      return isBlank(next) ? from : isMark(next) ? from + 1 : -1;
    }
    boolean closed = isBlank(next) || isMark(next) || next == '.' && end - from > ABBREVIATED;
    return closed ? end : -1;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\n';
  }

  /** Marks that stand alone wherever they stand. */
  private static boolean isMark(char c) {
    return c == ',' || c == ';' || c == '"' || c == '“' || c == '”' || c == '(' || c == ')'
        || c == '?' || c == '!';
  }

  private static boolean isPlain(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
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
    return a >= 0 && b >= 0 && a < all.size() && b < all.size() && starts[a] == starts[b];
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
    return index >= 0 && index < starts.length ? starts[index] : index;
  }

  /** Index after the last word of the word's sentence. */
  public int sentenceEnd(int index) {
    return index >= 0 && index < ends.length ? ends[index] : index;
  }

  /** From the first of these words to the end of the last. */
  public Span span(int from, int to) {
    if (from >= to) {
      throw new IllegalArgumentException("No words between " + from + " and " + to);
    }
    return Span.of(all.get(from).start(), all.get(to - 1).end());
  }
}
