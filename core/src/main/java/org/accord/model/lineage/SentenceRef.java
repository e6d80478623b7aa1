package org.accord.model.lineage;

import java.util.Comparator;
import org.accord.model.ReportId;

/** One sentence of one report, by its index. */
public record SentenceRef(ReportId report, int sentence) implements Comparable<SentenceRef> {

  private static final Comparator<SentenceRef> BY_PLACE =
      Comparator.comparing(SentenceRef::report).thenComparingInt(SentenceRef::sentence);

  @Override
  public int compareTo(SentenceRef other) {
    return BY_PLACE.compare(this, other);
  }
}
