package org.accord.text;

import java.util.regex.Pattern;

/** White space in text that is to be shown in one line. */
public final class Blanks {

  private static final Pattern OTHER_THAN_ONE_BLANK = Pattern.compile("\\s\\s+|[^\\S ]");

  private Blanks() {}

  /** The text with every white space a single blank, and none at its ends. */
  public static String single(String text) {
    return joined(text).strip();
  }

  /** The text with every run of white space a single blank, those at its ends too. */
  public static String joined(String text) {
    return isSingle(text) ? text : OTHER_THAN_ONE_BLANK.matcher(text).replaceAll(" ");
  }

  private static boolean isSingle(String text) {
    boolean blank = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || blank && c == ' ') {
        return false;
      }
      blank = c == ' ';
    }
    return true;
  }
}
