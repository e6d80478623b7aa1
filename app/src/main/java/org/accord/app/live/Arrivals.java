package org.accord.app.live;

import java.util.List;
import java.util.Locale;
import org.accord.model.Rejected;
import org.accord.model.ReportId;

/**
 * Inputs that came together, and how far they are.
 *
 * @param of how many inputs were found so far, all of them once the state is over
 * @param added how many are new to the case
 * @param known how many were there already
 * @param refused how many could not be read
 * @param reports the first hundred of those that are in the case now, new or known
 * @param rejected the first hundred of those that could not be read, and why
 */
public record Arrivals(
    String id,
    State state,
    int of,
    int added,
    int known,
    int refused,
    List<ReportId> reports,
    List<Rejected> rejected) {

  public Arrivals {
    reports = List.copyOf(reports);
    rejected = List.copyOf(rejected);
  }

  /** How many are dealt with. */
  public int taken() {
    return added + known + refused;
  }

  /** How far they are. */
  public enum State {
    /** Others are before them. */
    WAITING,
    /** They are being read. */
    READING,
    /** All are in the file, and a snapshot with them is on its way. */
    DERIVING,
    /** The snapshot holds them. */
    DONE,
    /** The reading broke off; what was taken until then is in the file. */
    FAILED;

    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    public boolean isOver() {
      return this == DONE || this == FAILED;
    }
  }
}
