package org.accord.grounding.place;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.accord.model.Span;

/** Runs of words that are written like names: "Khan al-Asal", "Republic of Korea", "U.S.". */
final class NameRuns {

  private static final String WORD =
      "(?:(?:al|el|ar|as|ash|at|an|ad|az|ed|es|ez|er|et|esh)[- ])?\\p{Lu}[\\p{L}\\p{M}\\d]*(?:(?:[-'’`.]|\\.-)\\p{L}[\\p{L}\\p{M}]*)*(?:(?<=\\p{Lu})\\.)?";
  private static final String LINK =
      "(?:\\s+(?:of|of the|de|del|de la|la|du|da|do|upon|on the|on|au|sur|bin|and))?";
  private static final Pattern RUN =
      Pattern.compile(WORD + "(?:" + LINK + "[ \\u00A0]+" + WORD + ")*");
  private static final Pattern AND = Pattern.compile("\\s+and\\s+");
  private static final Pattern WORDS = Pattern.compile("[^\\s]+");
  private static final Pattern COMPOUND =
      Pattern.compile(
          "(?U)-(?:based|flagged|held|born|registered|owned|controlled|led|backed|area|wide|bound|run|linked|administered|occupied|style|made)\\b.*$");
  private static final Pattern POSSESSIVE = Pattern.compile("['’`]s?$");
  private static final int LONGEST = 6;

  private NameRuns() {}

  /** The runs within {@code where}, in order. */
  static List<Span> in(String text, Span where) {
    List<Span> runs = new ArrayList<>();
    Matcher m = RUN.matcher(text);
    for (int at = where.start(); at < where.end(); at++) {
      if (mayBegin(text, at, where) && m.region(at, where.end()).lookingAt()) {
        runs.add(Span.of(m.start(), m.end()));
        at = m.end() - 1;
      }
    }
    return runs;
  }

  /**
   * Whether a run may begin there: at a capital, or at an article such as "al-", within no word.
   */
  private static boolean mayBegin(String text, int at, Span where) {
    int c = text.codePointAt(at);
    if (!Character.isUpperCase(c) && c != 'a' && c != 'e') {
      return false;
    }
    int before = at == where.start() ? ' ' : text.codePointBefore(at);
    return !Character.isLetter(before) && !(before >= '0' && before <= '9');
  }

  /** The names that "and" joins in a run; none where it joins nothing. */
  static List<Span> joinedBy(String text, Span run) {
    List<Span> parts = new ArrayList<>();
    Matcher and = AND.matcher(text).region(run.start(), run.end());
    int start = run.start();
    while (and.find()) {
      parts.add(Span.of(start, and.start()));
      start = and.end();
    }
    if (!parts.isEmpty()) {
      parts.add(Span.of(start, run.end()));
    }
    return parts;
  }

  /** Every stretch of whole words of the run, longest first, then from the left. */
  static List<Span> windows(String text, Span run) {
    List<Span> words = new ArrayList<>();
    Matcher m = WORDS.matcher(text).region(run.start(), run.end());
    while (m.find()) {
      words.add(Span.of(m.start(), m.end()));
    }
    List<Span> windows = new ArrayList<>();
    for (int length = Math.min(LONGEST, words.size()); length > 0; length--) {
      for (int i = 0; i + length <= words.size(); i++) {
        windows.add(words.get(i).cover(words.get(i + length - 1)));
      }
    }
    return windows;
  }

  /** The span without article, possessive, "-based" and what is no letter at its ends. */
  static Span trimmed(String text, Span span) {
    int start = span.start();
    int end = span.end();
    String words = text.substring(start, end);
    if (words.regionMatches(true, 0, "the ", 0, 4)) {
      start += 4;
    }
    while (start < end && !Character.isLetter(text.charAt(start))) {
      start++;
    }
    Matcher compound = COMPOUND.matcher(text.substring(start, end));
    if (words.indexOf('-') >= 0 && compound.find()) {
      end = start + compound.start();
    }
    Matcher possessive = POSSESSIVE.matcher(text.substring(start, end));
    if (possessive.find()) {
      end = start + possessive.start();
    }
    while (end > start
        && !Character.isLetterOrDigit(text.charAt(end - 1))
        && !isAbbreviation(text, start, end)) {
      end--;
    }
    return Span.of(start, end);
  }

  private static boolean isAbbreviation(String text, int start, int end) {
    return text.charAt(end - 1) == '.'
        && text.substring(start, end).matches("(?:\\p{Lu}\\.)+|.* (?:\\p{Lu}\\.)+");
  }
}
