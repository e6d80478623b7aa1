package org.accord.app.live;

import java.util.List;
import org.accord.model.Rejected;
import org.accord.model.Ruling;

/** Something that happened to an open case, for those who listen. */
public sealed interface CaseEvent {

  /** A new snapshot is there. */
  record Renewed(String version) implements CaseEvent {}

  /**
   * A derivation came further.
   *
   * @param reports in the stories told so far, none right after they were sorted into stories
   * @param of reports of the case
   */
  record Told(int reports, int of) implements CaseEvent {}

  /**
   * New reports are sorted into stories, and can be asked for; the snapshot that holds them and
   * what they state is still being made.
   *
   * @param reports the first of them
   * @param of how many there are
   */
  record Sorted(List<Coming> reports, int of) implements CaseEvent {

    public Sorted {
      reports = List.copyOf(reports);
    }
  }

  /** Arrivals came further: read, then held in a snapshot. */
  record Progress(Arrivals arrivals) implements CaseEvent {}

  /** An input could not be read. */
  record Refused(String arrivals, Rejected rejected) implements CaseEvent {}

  /** A decision was appended, and what became of it. */
  record Decided(Ruling ruling) implements CaseEvent {}

  /** The case could not be derived; the last snapshot stays. */
  record Failed(String why) implements CaseEvent {}
}
