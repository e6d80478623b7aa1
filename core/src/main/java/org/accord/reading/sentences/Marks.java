package org.accord.reading.sentences;

/** Kinds of characters, as far as cutting a text needs to know them. */
final class Marks {

  private Marks() {}

  /** White space of any kind, and characters that print nothing and join nothing. */
  static boolean isBlank(char c) {
    return c <= ' '
        || (c >= 0x7F && c <= 0xA0)
        || c == '\u200B'
        || c == '\uFEFF'
        || (c > 0xA0 && (Character.isWhitespace(c) || Character.isSpaceChar(c)));
  }

  /** Whether a line ends here. */
  static boolean isLineEnd(char c) {
    return (c >= '\n' && c <= '\r') || c == '\u0085' || c == '\u2028' || c == '\u2029';
  }

  /** A mark that may end a sentence. */
  static boolean isTerminator(char c) {
    return c == '.'
        || c == '!'
        || c == '?'
        || c == '\u2026'
        || isUnspacedTerminator(c)
        || c == '\u061F'
        || c == '\u06D4'
        || c == '\u0964';
  }

  /** A terminator of scripts that put no space after it. */
  static boolean isUnspacedTerminator(char c) {
    return c == '\u3002' || c == '\uFF01' || c == '\uFF1F';
  }

  /** A double quotation mark of any form, whichever way it looks. */
  static boolean isDoubleQuote(char c) {
    return c == '"' || (c >= '\u201C' && c <= '\u201F') || c == '\u00AB' || c == '\u00BB';
  }

  static boolean isSingleQuote(char c) {
    return c == '\'' || c == '`' || (c >= '\u2018' && c <= '\u201B');
  }

  static boolean isOpeningBracket(char c) {
    return c == '(' || c == '[' || c == '{';
  }

  static boolean isClosingBracket(char c) {
    return c == ')' || c == ']' || c == '}';
  }

  static boolean isDash(char c) {
    return c == '-' || (c >= '\u2010' && c <= '\u2015');
  }
}
