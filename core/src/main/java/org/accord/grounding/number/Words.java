package org.accord.grounding.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.accord.model.Span;

/**
 * Splits a stretch of a report into words that keep their offsets.
 *
 * <p>Its own splitting, not the reader's: rules about numbers need "9,000", "$4m" and "five-year"
 * cut in one way whatever reader is plugged in.
 */
public final class Words {

  private static final Pattern WORD =
      Pattern.compile(
          "\\d{1,3}(?:,\\d{3})+(?!\\d)(?:\\.\\d+)?" // 9,000
              + "|(?<!\\p{L}\\.? )\\d{1,3}(?:, \\d{3})+(?!\\d|"
              + " (?:were|was|dead|hurt|\\p{L}+ed)\\b)" // 9, 000
              + "|\\d{1,3}(?:, 000)+(?!\\d)"
              + "|\\d{1,3}(?:[ \\u00a0\\u202f]\\d{3})+(?![\\d])" // 20 000
              + "|\\d+(?:\\.\\d+)?(?:st|nd|rd|th)?(?![\\p{L}])"
              + "|\\d+(?:\\.\\d+)?"
              + "|(?:\\p{Lu}\\.){2,}" // U.N.
              + "|[\\p{L}\\p{M}][\\p{L}\\p{M}\\p{N}]*(?:['’][\\p{L}]+)*(?:[-‐‑][\\p{L}\\p{N}]+(?:['’]\\p{L}+)?)*"
              + "|\\.{2,}|[^\\s]");

  private Words() {}

  /** The words within that stretch of the text, in order. */
  public static List<Word> of(String text, Span within) {
    List<Word> words = new ArrayList<>();
    String here = within.in(text);
    Matcher matcher = WORD.matcher(here).useTransparentBounds(true);
    for (int at = 0; at < here.length(); ) {
      int end = plainEnd(here, at);
      if (end < 0) {
        if (!matcher.region(at, here.length()).find()) {
          break;
        }
        at = matcher.start();
        end = matcher.end();
      }
      if (end > at) {
        String word = here.substring(at, end);
        words.add(new Word(word, lower(word), Span.of(within.start() + at, within.start() + end)));
      }
      at = Math.max(end, at + 1);
    }
    return List.copyOf(words);
  }

  /**
   * The end of a word of plain letters with a blank or comma behind, which is cut the same way
   * without the pattern; the place itself for a blank, -1 where the pattern must tell.
   */
  private static int plainEnd(String text, int from) {
    int end = from;
    while (end < text.length() && isLetter(text.charAt(end))) {
      end++;
    }
    boolean closed = end < text.length() && (text.charAt(end) == ' ' || text.charAt(end) == ',');
    return closed && (end > from || text.charAt(end) == ' ') ? end : -1;
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT).replace('’', '\'').replace('‐', '-').replace('‑', '-');
  }
}
