package org.accord.grounding.actor;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.accord.grounding.actor.sighting.Sighting;
import org.accord.grounding.actor.sighting.SightingMemory;
import org.accord.model.ReadReport;
import org.accord.model.ReportId;

/**
 * Who was sighted in reports that were there before, so that only new ones are looked through.
 *
 * <p>It changes nothing that is found; for several threads.
 */
public final class ActorMemory {

  private final SightingMemory names = new SightingMemory();
  private final SightingMemory all = new SightingMemory();

  /** What finding all sightings of a report hangs on: the names that stand in it. */
  private record Around(Object names, Object learnt) {}

  SightingMemory names() {
    return names;
  }

  /**
   * All sightings of a report.
   *
   * @param names what the names that it shows by itself hang on
   * @param learnt the names that other reports show
   */
  List<Sighting> all(
      ReadReport report, Object names, Object learnt, int number, Supplier<List<Sighting>> find) {
    return all.of(report, new Around(names, learnt), number, find);
  }

  /** Forgets all other reports. */
  public void keepOnly(Set<ReportId> reports) {
    names.keepOnly(reports);
    all.keepOnly(reports);
  }
}
