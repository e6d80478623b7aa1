package org.accord.app.live;

import java.util.ArrayList;
import java.util.List;
import org.accord.ingest.Ingested;
import org.accord.model.Rejected;
import org.accord.model.ReportId;

/** What became of the inputs of one arrival, counted while they are read; for one thread. */
final class Tally {

  private static final int LISTED = 100;

  private final String id;
  private final List<ReportId> reports = new ArrayList<>();
  private final List<Rejected> rejected = new ArrayList<>();
  private int of;
  private int added;
  private int known;
  private int refused;

  Tally(String id) {
    this.id = id;
  }

  String id() {
    return id;
  }

  void expect(int inputs) {
    of = Math.max(of, inputs);
  }

  void count(Ingested item, Intake.Outcome outcome) {
    switch (outcome) {
      case ADDED -> added++;
      case KNOWN -> known++;
      case REJECTED -> refused++;
    }
    expect(added + known + refused);
    if (item instanceof Ingested.Found found && reports.size() < LISTED) {
      reports.add(found.report().id());
    } else if (item instanceof Ingested.Refused no) {
      list(no.rejected());
    }
  }

  void list(Rejected why) {
    if (rejected.size() < LISTED) {
      rejected.add(why);
    }
  }

  Arrivals now(Arrivals.State state) {
    return new Arrivals(id, state, of, added, known, refused, reports, rejected);
  }
}
