package org.accord.lineage.words;

import java.util.BitSet;
import org.accord.text.Sought;

/**
 * The parts of a text that are somebody's own words: between quote marks, or a posted message.
 *
 * <p>Marks are told by where they stand and not by their shape, since copies turn “…” into ”…” or
 * "…". A quotation that is not closed within its paragraph, or runs on for more than {@value
 * #LONGEST} characters, is taken for a slip, unless the paragraph opens with it.
 */
final class QuotedParts {

  private static final int LONGEST = 900;
  private static final Sought POSTED = Sought.of("\\(@\\w+\\)|pic\\.twitter\\.com|t\\.co/");

  private final BitSet quoted = new BitSet();

  private QuotedParts() {}

  static QuotedParts of(String text) {
    QuotedParts parts = new QuotedParts();
    int from = 0;
    while (from < text.length()) {
      int to = text.indexOf('\n', from);
      to = to < 0 ? text.length() : to;
      parts.paragraph(text, from, to);
      from = to + 1;
    }
    return parts;
  }

  /** Whether each of the offsets lies in a quotation. */
  boolean[] covering(int[] offsets) {
    boolean[] covered = new boolean[offsets.length];
    for (int i = 0; i < offsets.length; i++) {
      covered[i] = quoted.get(offsets[i]);
    }
    return covered;
  }

  private void paragraph(String text, int from, int to) {
    if (to - from < 1500 && POSTED.in(text.substring(from, to))) {
      quoted.set(from, to);
      return;
    }
    int open = -1;
    boolean single = false;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      boolean doubleMark = isDouble(c);
      if (!doubleMark && !isSingle(c)) {
        continue;
      }
      boolean opens = opens(text, i, from, to);
      if (open < 0 && opens) {
        open = i;
        single = !doubleMark;
      } else if (open >= 0 && single != doubleMark && !opens && closes(text, i, to)) {
        if (i - open <= LONGEST) {
          quoted.set(open, i);
        }
        open = -1;
      } else if (open >= 0 && opens && doubleMark && !single) {
        open = i;
      }
    }
    if (open >= 0
        && to - open <= LONGEST
        && (continues(text, to) || (!single && text.substring(from, open).isBlank()))) {
      quoted.set(open, to);
    }
  }

  /** Whether the next paragraph opens with a quote mark, as those of one long quotation do. */
  private static boolean continues(String text, int from) {
    int i = from;
    while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
      i++;
    }
    return i < text.length() && (isDouble(text.charAt(i)) || isSingle(text.charAt(i)));
  }

  private static boolean isDouble(char c) {
    return "\"\u201C\u201D\u201E\u201F\u00AB\u00BB\u2033".indexOf(c) >= 0;
  }

  private static boolean isSingle(char c) {
    return c == '\'' || c == '\u2018' || c == '\u2019';
  }

  private static boolean opens(String text, int i, int from, int to) {
    boolean before = i == from || " \t\u00A0([—–-'\"\u2018\u201C".indexOf(text.charAt(i - 1)) >= 0;
    return before && i + 1 < to && !Character.isWhitespace(text.charAt(i + 1));
  }

  private static boolean closes(String text, int i, int to) {
    return i + 1 == to || !Character.isLetterOrDigit(text.charAt(i + 1));
  }
}
