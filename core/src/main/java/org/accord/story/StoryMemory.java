package org.accord.story;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.accord.model.ReadReport;
import org.accord.model.ReportId;

/**
 * The words of reports that were there before, so that only new ones are weighed.
 *
 * <p>Only what the last search needed is kept. It changes nothing that is found; for one thread.
 */
public final class StoryMemory {

  private record Known(ReadReport report, StoryWords words) {}

  private Map<ReportId, Known> known = new HashMap<>();

  /** Weighs the words of those that are new, several at a time, and forgets all others. */
  void learn(Collection<ReadReport> reports) {
    List<ReadReport> fresh = new ArrayList<>();
    Map<ReportId, Known> now = new HashMap<>();
    for (ReadReport report : reports) {
      Known before = known.get(report.id());
      if (before != null && before.report.equals(report)) {
        now.put(report.id(), before);
      } else {
        fresh.add(report);
      }
    }
    fresh.parallelStream()
        .map(report -> new Known(report, StoryWords.of(report)))
        .toList()
        .forEach(k -> now.put(k.report.id(), k));
    known = now;
  }

  /** The words of a report that it learnt. */
  StoryWords words(ReadReport report) {
    Known of = known.get(report.id());
    return of == null ? StoryWords.of(report) : of.words;
  }
}
