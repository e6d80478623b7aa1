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

  /** What texts have in common, by the report that told it first. */
  private record Common(List<StoryWords> of, StoryWords words) {}

  private Map<ReportId, Known> known = new HashMap<>();
  private Map<ReportId, Common> common = new HashMap<>();
  private final WordNumbers numbers = new WordNumbers();

  WordNumbers numbers() {
    return numbers;
  }

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

  /** What the reports of each lineage, which it learnt, have in common. */
  List<StoryWords> common(Collection<List<ReadReport>> lineages) {
    List<Map.Entry<ReportId, Common>> all =
        lineages.parallelStream().map(l -> Map.entry(l.get(0).id(), common(l))).toList();
    Map<ReportId, Common> now = new HashMap<>();
    all.forEach(c -> now.put(c.getKey(), c.getValue()));
    common = now;
    return all.stream().map(c -> c.getValue().words).toList();
  }

  private Common common(List<ReadReport> lineage) {
    List<StoryWords> all = lineage.stream().map(this::words).toList();
    Common before = common.get(lineage.get(0).id());
    return before != null && before.of.equals(all) ? before : new Common(all, StoryWords.sum(all));
  }

  private StoryWords words(ReadReport report) {
    Known of = known.get(report.id());
    return of == null ? StoryWords.of(report) : of.words;
  }
}
