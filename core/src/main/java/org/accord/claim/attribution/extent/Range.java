package org.accord.claim.attribution.extent;

import org.accord.model.Span;
import org.accord.text.Words;

/** Some words in a row: {@code from} inclusive, {@code to} exclusive. */
public record Range(int from, int to) {

  public Range {
    if (from >= to) {
      throw new IllegalArgumentException("Not a range of words: [" + from + "," + to + ")");
    }
  }

  public Span span(Words words) {
    return words.span(from, to);
  }

  boolean holds(int index) {
    return from <= index && index < to;
  }
}
