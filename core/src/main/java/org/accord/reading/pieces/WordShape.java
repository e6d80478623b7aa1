package org.accord.reading.pieces;

/**
 * The shape of a word as it is written: what lower-casing takes from it, for the encoder to see
 * beside the pieces. The order is that of {@code training/shapes.py}; a word without case counts as
 * lower.
 */
enum WordShape {
  NONE,
  LOWER,
  CAPITALISED,
  CAPITALS,
  MIXED,
  INITIAL,
  NUMBER,
  MARK,
  LETTERS_AND_DIGITS;

  /** Added to the shape of a word that follows the one before it without a space. */
  static final int GLUED = values().length;

  /** The shape of the word at [start, end). */
  static WordShape of(String text, int start, int end) {
    int upper = 0;
    int lower = 0;
    int digits = 0;
    int letters = 0;
    int i = start;
    while (i < end) {
      int c = text.codePointAt(i);
      upper += Character.isUpperCase(c) ? 1 : 0;
      lower += Character.isLowerCase(c) ? 1 : 0;
      digits += Character.isDigit(c) ? 1 : 0;
      letters += Character.isLetter(c) ? 1 : 0;
      i += Character.charCount(c);
    }
    if (digits > 0) {
      return letters > 0 ? LETTERS_AND_DIGITS : NUMBER;
    }
    if (letters == 0) {
      return MARK;
    }
    if (upper == 0) {
      return LOWER;
    }
    if (lower == 0) {
      return upper == 1 ? INITIAL : CAPITALS;
    }
    return upper == 1 && Character.isUpperCase(text.codePointAt(start)) ? CAPITALISED : MIXED;
  }
}
