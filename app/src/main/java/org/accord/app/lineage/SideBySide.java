package org.accord.app.lineage;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.accord.model.Report;
import org.accord.model.Span;
import org.accord.model.lineage.Passage;

/**
 * Two reports in two columns, each passage that they share on the same lines: between the columns
 * {@code =} where it is the same word for word, {@code ~} where it was edited, and nothing beside
 * what stands in one alone.
 */
public final class SideBySide {

  private static final String VERBATIM = " = ";
  private static final String EDITED = " ~ ";
  private static final String ALONE = "   ";
  private static final int NARROWEST = 20;

  private final PrintWriter out;
  private final int column;

  private SideBySide(PrintWriter out, int width) {
    this.out = out;
    this.column = Math.max(NARROWEST, (width - VERBATIM.length()) / 2);
  }

  /**
   * Prints the two.
   *
   * @param passages in order of the left report; a passage that stands elsewhere on the right is
   *     printed where it stands on the left
   * @param width of the page in characters
   */
  public static void print(
      Report left, Report right, List<Passage> passages, int width, PrintWriter out) {
    SideBySide page = new SideBySide(out, width);
    page.rows(List.of(left.name()), List.of(right.name()), ALONE);
    page.rows(List.of("-".repeat(page.column)), List.of("-".repeat(page.column)), ALONE);
    List<Passage> wide =
        passages.stream()
            .map(
                p ->
                    new Passage(
                        withMarks(p.left(), left.text()),
                        withMarks(p.right(), right.text()),
                        p.verbatim()))
            .toList();
    BitSet taken = new BitSet();
    wide.forEach(p -> taken.set(p.right().start(), p.right().end()));
    int leftAt = 0;
    int rightAt = 0;
    for (Passage passage : wide) {
      String before = left.text().substring(leftAt, Math.max(leftAt, passage.left().start()));
      String beside = alone(right, rightAt, passage.right().start(), taken);
      page.rows(page.wrapped(before), page.wrapped(beside), ALONE);
      page.rows(
          page.wrapped(passage.left().in(left.text())),
          page.wrapped(passage.right().in(right.text())),
          passage.verbatim() ? VERBATIM : EDITED);
      leftAt = Math.max(leftAt, passage.left().end());
      rightAt = Math.max(rightAt, passage.right().end());
    }
    page.rows(
        page.wrapped(left.text().substring(leftAt)),
        page.wrapped(alone(right, rightAt, right.text().length(), taken)),
        ALONE);
  }

  /** A passage runs from word to word; on a page the marks around it belong to it. */
  private static Span withMarks(Span span, String text) {
    int start = span.start();
    while (start > 0 && isMark(text.charAt(start - 1))) {
      start--;
    }
    int end = span.end();
    while (end < text.length() && isMark(text.charAt(end))) {
      end++;
    }
    return new Span(start, end);
  }

  private static boolean isMark(char c) {
    return !Character.isLetterOrDigit(c) && !Character.isWhitespace(c);
  }

  /** What of the right text between two offsets is in no passage. */
  private static String alone(Report right, int from, int to, BitSet taken) {
    StringBuilder alone = new StringBuilder();
    for (int i = from; i < to; ) {
      int end = taken.get(i) ? taken.nextClearBit(i) : taken.nextSetBit(i);
      end = end < 0 ? to : Math.min(end, to);
      if (!taken.get(i)) {
        alone.append(new Span(i, end).in(right.text())).append(' ');
      }
      i = end;
    }
    return alone.toString();
  }

  private void rows(List<String> left, List<String> right, String mark) {
    for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
      String l = i < left.size() ? left.get(i) : "";
      String r = i < right.size() ? right.get(i) : "";
      out.println((l + " ".repeat(Math.max(0, column - l.length())) + mark + r).stripTrailing());
    }
  }

  private List<String> wrapped(String text) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.strip().split("\\s+")) {
      if (line.length() > 0 && line.length() + 1 + word.length() > column) {
        lines.add(line.toString());
        line.setLength(0);
      }
      String rest = word;
      while (rest.length() > column) {
        lines.add(rest.substring(0, column));
        rest = rest.substring(column);
      }
      line.append(line.length() == 0 ? "" : " ").append(rest);
    }
    if (line.length() > 0) {
      lines.add(line.toString());
    }
    return lines;
  }
}
