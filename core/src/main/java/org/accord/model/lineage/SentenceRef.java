package org.accord.model.lineage;

import org.accord.model.ReportId;
import org.jspecify.annotations.Nullable;

/** One sentence of one report, by its index. */
public record SentenceRef(ReportId report, int sentence) implements Comparable<SentenceRef> {

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SentenceRef ref
        && report.equals(ref.report)
        && sentence == ref.sentence;
  }

  @Override
  public int hashCode() {
    return 31 * report.hashCode() + sentence;
  }

  @Override
  public int compareTo(SentenceRef other) {
    int byReport = report.compareTo(other.report);
    return byReport != 0 ? byReport : Integer.compare(sentence, other.sentence);
  }
}
