package org.accord.reading.sentences;

import java.util.ArrayList;
import java.util.List;
import org.accord.model.Span;

/**
 * Cuts a text into paragraphs.
 *
 * <p>Every line is a paragraph of its own, unless the text was wrapped at a fixed width: then a
 * line end is read over where the next word would not have fitted on the line.
 */
final class Paragraphs {

  private static final int WIDEST_WRAP = 100;
  private static final int NARROWEST_WRAP = 40;

  private Paragraphs() {}

  /** The paragraphs of the first {@code end} characters, without surrounding white space. */
  static List<Span> of(String text, int end) {
    List<Span> lines = lines(text, end);
    int width = wrapWidth(text, lines);
    List<Span> paragraphs = new ArrayList<>();
    int start = -1;
    for (int i = 0; i < lines.size(); i++) {
      Span line = lines.get(i);
      if (line.isEmpty()) {
        continue;
      }
      if (start < 0) {
        start = line.start();
      }
      boolean goesOn =
          i + 1 < lines.size() && !lines.get(i + 1).isEmpty() && isFull(text, lines, i, width);
      if (!goesOn) {
        paragraphs.add(Span.of(start, line.end()));
        start = -1;
      }
    }
    return paragraphs;
  }

  private static List<Span> lines(String text, int end) {
    List<Span> lines = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= end; i++) {
      if (i < end && !Marks.isLineEnd(text.charAt(i))) {
        continue;
      }
      int from = start;
      int to = i;
      while (from < to && Marks.isBlank(text.charAt(from))) {
        from++;
      }
      while (to > from && Marks.isBlank(text.charAt(to - 1))) {
        to--;
      }
      lines.add(Span.of(from, to));
      if (i + 1 < end && text.charAt(i) == '\r' && text.charAt(i + 1) == '\n') {
        i++;
      }
      start = i + 1;
    }
    return lines;
  }

  /** The width at which the text was wrapped; 0 if it was not. */
  private static int wrapWidth(String text, List<Span> lines) {
    int width = lines.stream().mapToInt(Span::length).max().orElse(0);
    if (width < NARROWEST_WRAP || width > WIDEST_WRAP) {
      return 0;
    }
    int joints = 0;
    int full = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      if (!lines.get(i).isEmpty() && !lines.get(i + 1).isEmpty()) {
        joints++;
        full += isFull(text, lines, i, width) ? 1 : 0;
      }
    }
    return joints >= 2 && full * 5 >= joints * 4 ? width : 0;
  }

  private static boolean isFull(String text, List<Span> lines, int i, int width) {
    if (width == 0) {
      return false;
    }
    Span next = lines.get(i + 1);
    int word = next.start();
    while (word < next.end() && !Marks.isBlank(text.charAt(word))) {
      word++;
    }
    return lines.get(i).length() + 1 + word - next.start() > width;
  }
}
