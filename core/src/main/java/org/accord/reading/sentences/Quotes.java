package org.accord.reading.sentences;

/**
 * Which way a double quotation mark looks, and whether a quotation is open.
 *
 * <p>What the mark touches decides: one that stands at the left edge of a word opens, one at the
 * right edge closes, whatever its form, for cleaned corpora write {@code ”so”} and hurried writers
 * {@code “so“}. Only a mark that touches both or neither is judged by its form and by what came
 * before.
 */
public final class Quotes {

  private Quotes() {}

  /** Whether a quotation is open at {@code end}, if none was at {@code start}. */
  public static boolean openAfter(String text, int start, int end, boolean open) {
    boolean now = open;
    for (int i = start; i < end; i++) {
      if (Marks.isDoubleQuote(text.charAt(i))) {
        now = opens(text, i, now);
      }
    }
    return now;
  }

  /** Whether the double quotation mark at {@code i} opens; {@code open}: one is open before it. */
  static boolean opens(String text, int i, boolean open) {
    boolean leftEdge = i == 0 || isLeftOf(text.charAt(i - 1));
    boolean rightEdge = i + 1 == text.length() || isRightOf(text.charAt(i + 1));
    if (leftEdge != rightEdge) {
      return leftEdge;
    }
    return switch (text.charAt(i)) {
      case '\u201C', '\u201E', '\u201F', '\u00AB' -> true;
      case '\u201D', '\u00BB' -> false;
      default -> !open;
    };
  }

  private static boolean isLeftOf(char c) {
    return Marks.isBlank(c) || Marks.isOpeningBracket(c) || Marks.isDash(c);
  }

  private static boolean isRightOf(char c) {
    return Marks.isBlank(c)
        || Marks.isClosingBracket(c)
        || Marks.isDash(c)
        || Marks.isTerminator(c)
        || c == ','
        || c == ';'
        || c == ':';
  }
}
