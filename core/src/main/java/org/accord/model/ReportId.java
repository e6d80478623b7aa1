package org.accord.model;

import org.jspecify.annotations.Nullable;

/** The digest that names a report: its file name, outlet, times, title, address and text. */
public record ReportId(String value) implements Comparable<ReportId> {

  public ReportId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("A report id is never blank");
    }
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ReportId id && value.equals(id.value);
  }

  /** By hand, as is what it is equal to: a story of thousands asks for it millions of times. */
  @Override
  public int hashCode() {
    return value.hashCode();
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
