package org.accord.model.lineage;

import java.util.List;
import org.accord.model.ReportId;
import org.jspecify.annotations.Nullable;

/**
 * Two reports that share text: how, how much, and which passages.
 *
 * @param left the report of the smaller id
 * @param shared the part of the shorter text's sentences that stand in the other, 0 to 1
 * @param earlier the one the other took from, null where the text does not tell
 * @param passages in order of the left report
 */
public record Kinship(
    ReportId left,
    ReportId right,
    Relation relation,
    double shared,
    @Nullable ReportId earlier,
    List<Passage> passages) {

  public Kinship {
    if (left.compareTo(right) >= 0) {
      throw new IllegalArgumentException("Left is the smaller id: " + left + " " + right);
    }
    passages = List.copyOf(passages);
  }
}
