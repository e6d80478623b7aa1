package org.accord.model;

import org.accord.model.reading.Reading;

/** A report together with what the reader found in it. */
public record ReadReport(Report report, Reading reading) {

  public ReportId id() {
    return report.id();
  }

  public String text() {
    return report.text();
  }

  /** The words at a span. */
  public String words(Span span) {
    return report.words(span);
  }
}
