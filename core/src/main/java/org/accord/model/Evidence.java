package org.accord.model;

import org.jspecify.annotations.Nullable;

/** The sentence, or the words, on which a derived thing rests. */
public record Evidence(ReportId report, Span span) implements Comparable<Evidence> {

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Evidence evidence
        && report.equals(evidence.report)
        && span.equals(evidence.span);
  }

  @Override
  public int hashCode() {
    return 31 * report.hashCode() + span.hashCode();
  }

  @Override
  public int compareTo(Evidence other) {
    int byReport = report.compareTo(other.report);
    return byReport != 0 ? byReport : span.compareTo(other.span);
  }
}
