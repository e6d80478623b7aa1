package org.accord.model;

/** The digest that names a report: its file name, outlet, times, title, address and text. */
public record ReportId(String value) implements Comparable<ReportId> {

  public ReportId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("A report id is never blank");
    }
  }

  @Override
  public int compareTo(ReportId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
