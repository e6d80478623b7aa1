package org.accord.story;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.accord.model.Published;
import org.accord.model.ReadReport;
import org.accord.model.ReportId;
import org.accord.model.lineage.Lineage;
import org.accord.model.lineage.Lineages;
import org.accord.model.lineage.Story;

/**
 * Finds which reports are about one unfolding event.
 *
 * <p>A pure function of the set of reports and their lineages. A lineage is never split.
 */
public final class StoryFinder {

  /** Less alike than this are never of one story. */
  private static final double LEAST = 0.06;

  /** Part of its inner likeness that a story demands of another, where the times are known. */
  private static final double DEMAND = 0.45;

  /** The same where a time is unknown, and words alone must hold apart. */
  private static final double DEMAND_UNDATED = 0.75;

  /** Part of that which a single text must reach. */
  private static final double ALONE = 0.5;

  private static final double DAYS_OF_GRACE = 3;
  private static final double DAYS_TO_FADE = 30;
  private static final double FADED = 0.3;

  private static final Comparator<ReadReport> AS_TOLD =
      Comparator.comparing(StoryFinder::knownFrom)
          .thenComparing(r -> r.report().name())
          .thenComparing(ReadReport::id);

  private StoryFinder() {}

  /** One text, in as many reports as carry it. */
  private record Text(StoryWords words, List<LocalDate> days, List<ReportId> reports) {}

  /** The stories, in order of their first report; every report is in exactly one. */
  public static List<Story> find(List<ReadReport> reports, Lineages lineages) {
    Map<ReportId, ReadReport> distinct = new LinkedHashMap<>();
    reports.stream().sorted(AS_TOLD).forEach(r -> distinct.putIfAbsent(r.id(), r));
    List<Text> texts = texts(distinct, lineages);
    int n = texts.size();
    double[][] likeness = new double[n][n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < i; j++) {
        likeness[i][j] = likeness(texts.get(i), texts.get(j));
        likeness[j][i] = likeness[i][j];
      }
    }
    int[] groups =
        Agglomeration.of(likeness, (i, j) -> demand(texts.get(i), texts.get(j)), LEAST, ALONE);
    return stories(distinct, texts, groups);
  }

  private static List<Text> texts(Map<ReportId, ReadReport> reports, Lineages lineages) {
    Map<ReportId, String> lineageOf = new HashMap<>();
    for (Lineage lineage : lineages.lineages()) {
      lineage.reports().forEach(r -> lineageOf.put(r, lineage.id()));
    }
    Map<String, List<ReadReport>> carriers = new LinkedHashMap<>();
    for (ReadReport report : reports.values()) {
      String lineage = lineageOf.getOrDefault(report.id(), report.id().value());
      carriers.computeIfAbsent(lineage, l -> new ArrayList<>()).add(report);
    }
    return carriers.values().stream().map(StoryFinder::text).toList();
  }

  private static Text text(List<ReadReport> carriers) {
    return new Text(
        StoryWords.sum(carriers.stream().map(StoryWords::of).toList()),
        carriers.stream()
            .map(r -> r.report().published())
            .filter(Objects::nonNull)
            .map(Published::day)
            .toList(),
        carriers.stream().map(ReadReport::id).toList());
  }

  private static double likeness(Text a, Text b) {
    double words = a.words.likeness(b.words);
    if (a.days.isEmpty() || b.days.isEmpty()) {
      return words;
    }
    double fading = Math.exp(-Math.max(0, daysBetween(a, b) - DAYS_OF_GRACE) / DAYS_TO_FADE);
    return words * (FADED + (1 - FADED) * fading);
  }

  private static double demand(Text a, Text b) {
    return a.days.isEmpty() || b.days.isEmpty() ? DEMAND_UNDATED : DEMAND;
  }

  private static long daysBetween(Text a, Text b) {
    long least = Long.MAX_VALUE;
    for (LocalDate x : a.days) {
      for (LocalDate y : b.days) {
        least = Math.min(least, Math.abs(ChronoUnit.DAYS.between(x, y)));
      }
    }
    return least;
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
