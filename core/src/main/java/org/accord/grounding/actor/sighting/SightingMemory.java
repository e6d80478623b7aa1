package org.accord.grounding.actor.sighting;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.accord.model.ReadReport;
import org.accord.model.ReportId;
import org.jspecify.annotations.Nullable;

/**
 * What was sighted in each report last, and what of its story that hung on.
 *
 * <p>Who asks gets sightings of his own, since they change while it is found whom they mean. It
 * only saves time; for several threads.
 */
public final class SightingMemory {

  private record Kept(ReadReport report, Object around, List<Sighting> sightings) {}

  private final Map<ReportId, Kept> kept = new ConcurrentHashMap<>();

  /**
   * The sightings of a report, as they were found before or are found now.
   *
   * @param around all that finding them hangs on beside the report
   * @param number of the report in its story
   */
  public List<Sighting> of(
      ReadReport report, Object around, int number, Supplier<List<Sighting>> find) {
    Kept last = kept.get(report.id());
    if (last != null && last.around.equals(around) && last.report.equals(report)) {
      return copies(last.sightings, number);
    }
    List<Sighting> found = find.get();
    kept.put(report.id(), new Kept(report, around, copies(found, number)));
    return found;
  }

  private static List<Sighting> copies(List<Sighting> sightings, int number) {
    Map<Sighting, Sighting> made = new IdentityHashMap<>();
    List<Sighting> copies = new ArrayList<>(sightings.size());
    sightings.forEach(s -> copies.add(copy(s, number, made)));
    return copies;
  }

  private static Sighting copy(Sighting sighting, int number, Map<Sighting, Sighting> made) {
    Sighting known = made.get(sighting);
    if (known != null) {
      return known;
    }
    Sighting copy = sighting.in(number);
    made.put(sighting, copy);
    @Nullable Sighting head = sighting.affiliation;
    copy.affiliation = head == null ? null : copy(head, number, made);
    return copy;
  }

  /** Forgets all other reports. */
  public void keepOnly(Set<ReportId> reports) {
    kept.keySet().retainAll(reports);
  }
}
