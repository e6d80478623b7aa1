package org.accord.story;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.accord.model.Published;
import org.accord.model.ReadReport;
import org.accord.model.ReportId;
import org.accord.model.lineage.Lineages;
import org.accord.model.lineage.Story;

/**
 * Finds which reports are about one unfolding event.
 *
 * <p>A pure function of the set of reports and their lineages. A lineage is never split.
 */
public final class StoryFinder {

  private static final Comparator<ReadReport> AS_TOLD =
      Comparator.comparing(StoryFinder::knownFrom)
          .thenComparing(r -> r.report().name())
          .thenComparing(ReadReport::id);

  private StoryFinder() {}

  /** The stories, in order of their first report; every report is in exactly one. */
  public static List<Story> find(List<ReadReport> reports, Lineages lineages) {
    return find(reports, lineages, new StoryMemory());
  }

  /** The same, sooner where most of the reports were there before. */
  public static List<Story> find(List<ReadReport> reports, Lineages lineages, StoryMemory memory) {
    Map<ReportId, ReadReport> distinct = new LinkedHashMap<>();
    reports.stream().sorted(AS_TOLD).forEach(r -> distinct.putIfAbsent(r.id(), r));
    List<Text> texts =
        BeatWords.weighed(Text.of(distinct.values(), lineages, memory), memory.numbers());
    int[] groups = groups(texts, memory.numbers());
    memory.numbers().keepOnly(texts);
    return stories(distinct, texts, groups);
  }

  /** For each text the first of its story. */
  private static int[] groups(List<Text> texts, WordNumbers numbers) {
    boolean[] dated = new boolean[texts.size()];
    for (int i = 0; i < dated.length; i++) {
      dated[i] = texts.get(i).days().known();
    }
    return Agglomeration.of(new WordIndex(texts, numbers).likeness(), dated, Nearness.SHIPPED);
  }

  private static List<Story> stories(
      Map<ReportId, ReadReport> inOrder, List<Text> texts, int[] groups) {
    Map<ReportId, Integer> groupOf = new HashMap<>();
    for (int i = 0; i < groups.length; i++) {
      int group = groups[i];
      texts.get(i).reports().forEach(r -> groupOf.put(r, group));
    }
    Map<Integer, List<ReportId>> stories = new LinkedHashMap<>();
    for (ReportId id : inOrder.keySet()) {
      stories.computeIfAbsent(groupOf.get(id), g -> new ArrayList<>()).add(id);
    }
    List<Story> found = new ArrayList<>();
    stories.values().forEach(s -> found.add(new Story("S" + (found.size() + 1), s)));
    return found;
  }

  private static Instant knownFrom(ReadReport report) {
    Published published = report.report().published();
    return published == null ? Instant.MAX : published.knownFrom();
  }
}
