package org.accord.change;

import java.util.List;
import org.accord.model.Evidence;
import org.accord.model.ReportId;

/**
 * What came between an earlier and a later state of a case.
 *
 * @param reports that are new, in order
 * @param fresh what was not there before
 * @param moved what was there and is told otherwise now
 * @param gone what was there and is told no more
 * @param edits later versions of reports, with the sentences that differ
 */
public record Changes(
    List<ReportId> reports, List<Item> fresh, List<Move> moved, List<Item> gone, List<Edit> edits) {

  public Changes {
    reports = List.copyOf(reports);
    fresh = List.copyOf(fresh);
    moved = List.copyOf(moved);
    gone = List.copyOf(gone);
    edits = List.copyOf(edits);
  }

  /** Whether nothing came between. */
  public boolean isEmpty() {
    return reports.isEmpty()
        && fresh.isEmpty()
        && moved.isEmpty()
        && gone.isEmpty()
        && edits.isEmpty();
  }

  /** What sort of thing changed. */
  public enum Sort {
    STORY,
    FINDING,
    PHASE,
    COUNT,
    ACTOR
  }

  /** A thing by its words, with what it rests on. */
  public record Item(Sort sort, String what, List<Evidence> evidence) {
    public Item {
      evidence = List.copyOf(evidence);
    }
  }

  /**
   * A thing that is told otherwise.
   *
   * @param field status, origins, positions, bounds, certainty
   * @param evidence of the later telling, what is new in it first
   */
  public record Move(
      Sort sort, String what, String field, String before, String after, List<Evidence> evidence) {
    public Move {
      evidence = List.copyOf(evidence);
    }
  }

  /**
   * A later version of a report.
   *
   * @param told whether the text itself says that it was corrected or updated
   */
  public record Edit(ReportId before, ReportId after, boolean told, List<Difference> differences) {
    public Edit {
      differences = List.copyOf(differences);
    }
  }

  /**
   * A sentence that differs; one of the two is null where it was added or left out.
   *
   * @param before of the earlier version
   * @param after of the later version
   */
  public record Difference(
      @org.jspecify.annotations.Nullable Evidence before,
      @org.jspecify.annotations.Nullable Evidence after) {}
}
