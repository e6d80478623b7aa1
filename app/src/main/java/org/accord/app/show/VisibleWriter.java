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
 * Tabs pass; so do all letters, whichever way they run. A line feed passes where a whole piece is
 * written that ends a line; amid a piece it may be a report's, which would forge lines of ours, and
 * becomes a space, unless pieces of many lines are asked for.
 */
public final class VisibleWriter extends FilterWriter {

  private static final char INSTEAD = '\uFFFD';

  private final boolean manyLines;

  private VisibleWriter(Writer out, boolean manyLines) {
    super(out);
    this.manyLines = manyLines;
  }

  /** A writer over {@code out} of lines, flushed at every line. */
  public static PrintWriter over(PrintWriter out) {
    return new PrintWriter(new VisibleWriter(out, false), true);
  }

  /** A writer over {@code out} of pieces that may be many lines, flushed at every line. */
  public static PrintWriter ofManyLines(PrintWriter out) {
    return new PrintWriter(new VisibleWriter(out, true), true);
  }

  /** The text as it would be written. */
  private String visible(String text) {
    if (text.equals("\n") || text.equals(System.lineSeparator())) {
      return text;
    }
    StringBuilder seen = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        seen.append(manyLines ? c : ' ');
      } else {
        seen.append(c == '\t' || !steers(c) ? c : INSTEAD);
      }
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
