package org.accord.app.show;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;

/**
 * Lets through what can be seen, and shows the rest as {@code U+FFFD}.
 *
 * <p>A report may hold escape sequences that steer a terminal, and marks that turn the direction of
 * the line round; a person who reads it there should see that something is there, and nothing else.
 * Line feeds and tabs pass; so do all letters, whichever way they run.
 */
public final class VisibleWriter extends FilterWriter {

  private static final char INSTEAD = '\uFFFD';

  private VisibleWriter(Writer out) {
    super(out);
  }

  /** A writer over {@code out}, flushed at every line. */
  public static PrintWriter over(PrintWriter out) {
    return new PrintWriter(new VisibleWriter(out), true);
  }

  /** The text as it would be written. */
  public static String visible(String text) {
    StringBuilder seen = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean endsLine = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
      seen.append(c == '\n' || c == '\t' || endsLine || !steers(c) ? c : INSTEAD);
    }
    return seen.toString();
  }

  /** Controls, line and paragraph separators, and the marks that override or isolate direction. */
  private static boolean steers(char c) {
    return Character.isISOControl(c)
        || c == '\u2028'
        || c == '\u2029'
        || c >= '\u202A' && c <= '\u202E'
        || c >= '\u2066' && c <= '\u2069';
  }

  @Override
  public void write(int c) throws IOException {
    out.write(visible(String.valueOf((char) c)));
  }

  @Override
  public void write(char[] characters, int from, int length) throws IOException {
    out.write(visible(new String(characters, from, length)));
  }

  @Override
  public void write(String text, int from, int length) throws IOException {
    out.write(visible(text.substring(from, from + length)));
  }
}
