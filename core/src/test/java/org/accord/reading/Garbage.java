package org.accord.reading;

import java.util.Random;

/**
 * Texts that nobody would write: every script, broken surrogates, NULs, marks without a partner.
 */
public final class Garbage {

  private static final String[] BITS = {
    "\"",
    "“",
    "”",
    "''",
    "``",
    "’s",
    "'",
    ". ",
    "... ",
    "? ",
    "! ",
    ".\" ",
    ", ",
    "; ",
    " - ",
    "—",
    "(",
    ")",
    "\n",
    "\r\n",
    "\n\n",
    "\t",
    "\0",
    "\uFEFF",
    "\u200B",
    "\uD83D",
    "\uDE00",
    "😀",
    "é",
    "e\u0301",
    "İ",
    "ß",
    "中",
    "文。",
    "مرحبا",
    "؟ ",
    "U.S. ",
    "Mr. ",
    "Nov. 3",
    "9, 000 ",
    "3.5",
    "http://a.example/b ",
    "@who ",
    "rebel-held ",
    "Envoy ",
    "said ",
    "Reuters ",
    "the deal ",
    " ",
    "  ",
    "\u00A0",
    "\u2028",
    "ǅ",
    "ﬁ",
    "a\u0338",
    "𝔄",
    "\uFFFD",
    "\u0085"
  };

  private Garbage() {}

  /** A text of up to {@code bits} random bits. */
  public static String text(Random random, int bits) {
    StringBuilder text = new StringBuilder();
    int count = random.nextInt(bits + 1);
    for (int i = 0; i < count; i++) {
      if (random.nextInt(12) == 0) {
        text.append((char) random.nextInt(0x10000));
      } else {
        text.append(BITS[random.nextInt(BITS.length)]);
      }
    }
    return text.toString();
  }
}
