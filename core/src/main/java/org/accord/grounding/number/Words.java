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
    Matcher matcher = WORD.matcher(text).region(within.start(), within.end());
    if (isPlain(text, within)) {
      plain(text, within, words);
    } else {
      while (matcher.find()) {
        words.add(word(text, matcher.start(), matcher.end()));
      }
    }
    return List.copyOf(words);
  }

  private static Word word(String text, int from, int to) {
    String found = text.substring(from, to);
    return new Word(found, lower(found), Span.of(from, to));
  }

  /** Whether all is plain letters, blanks and commas, which is cut the same without the pattern. */
  private static boolean isPlain(String text, Span within) {
    for (int i = within.start(); i < within.end(); i++) {
      char c = text.charAt(i);
      boolean last = i == within.end() - 1;
      if (!isLetter(c) && c != ' ' && c != ',' && !(last && c == '.')) {
        return false;
      }
    }
    return true;
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  private static void plain(String text, Span within, List<Word> words) {
    for (int at = within.start(); at < within.end(); ) {
      int end = at;
      while (end < within.end() && isLetter(text.charAt(end))) {
        end++;
      }
      end = Math.max(end, at + 1);
      if (text.charAt(at) != ' ') {
        words.add(word(text, at, end));
      }
      at = end;
    }
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT).replace('’', '\'').replace('‐', '-').replace('‑', '-');
  }
}
