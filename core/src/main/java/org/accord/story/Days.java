package org.accord.story;

import java.util.Collection;
import java.util.Objects;
import org.accord.model.Published;
import org.accord.model.ReadReport;

/**
 * From the first to the last day on which a text was published.
 *
 * @param first counted from 1970-01-01; after {@code last} where no day is known
 */
record Days(long first, long last) {

  static final Days UNKNOWN = new Days(1, 0);

  /** The days of all these reports whose day is known. */
  static Days of(Collection<ReadReport> reports) {
    return reports.stream()
        .map(r -> r.report().published())
        .filter(Objects::nonNull)
        .map(Published::day)
        .map(d -> new Days(d.toEpochDay(), d.toEpochDay()))
        .reduce(UNKNOWN, Days::and);
  }

  boolean known() {
    return first <= last;
  }

  /** These days and those, with all between. */
  Days and(Days other) {
    if (!known() || !other.known()) {
      return known() ? this : other;
    }
    return new Days(Math.min(first, other.first), Math.max(last, other.last));
  }

  /** The days between the two; 0 where they overlap or either is unknown. */
  long apart(Days other) {
    return known() && other.known()
        ? Math.max(0, Math.max(other.first - last, first - other.last))
        : 0;
  }
}
