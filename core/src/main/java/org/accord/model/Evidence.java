package org.accord.model;

import java.util.Comparator;

/** The sentence, or the words, on which a derived thing rests. */
public record Evidence(ReportId report, Span span) implements Comparable<Evidence> {

  private static final Comparator<Evidence> BY_PLACE =
      Comparator.comparing(Evidence::report).thenComparing(Evidence::span);

  @Override
  public int compareTo(Evidence other) {
    return BY_PLACE.compare(this, other);
  }
}
