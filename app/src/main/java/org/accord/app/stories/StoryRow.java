package org.accord.app.stories;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.accord.Accord.Sorted;
import org.accord.model.Published;
import org.accord.model.ReadReport;
import org.accord.model.Report;
import org.accord.model.ReportId;
import org.accord.model.lineage.Lineage;
import org.accord.model.lineage.Story;
import org.jspecify.annotations.Nullable;

/**
 * One story, in figures.
 *
 * @param headline of its first report, or that report's first line
 * @param reports in order of publication
 * @param texts lineages, each of which counts once
 * @param outlets those named
 * @param first day of publication, null if no report has a date
 * @param last day of publication, null if no report has a date
 * @param undated reports without a date
 */
public record StoryRow(
    String id,
    String headline,
    List<Report> reports,
    long texts,
    long outlets,
    @Nullable Published first,
    @Nullable Published last,
    long undated) {

  private static final int LONGEST_LINE = 120;

  public StoryRow {
    reports = List.copyOf(reports);
  }

  /** The rows of all stories, in their order. */
  public static List<StoryRow> of(Sorted sorted) {
    Map<ReportId, Report> reports = new HashMap<>();
    for (ReadReport read : sorted.reports()) {
      reports.put(read.id(), read.report());
    }
    Map<ReportId, String> lineages = new HashMap<>();
    for (Lineage lineage : sorted.lineages().lineages()) {
      lineage.reports().forEach(r -> lineages.put(r, lineage.id()));
    }
    List<StoryRow> rows = new ArrayList<>();
    for (Story story : sorted.stories()) {
      List<Report> members =
          story.reports().stream().map(reports::get).filter(Objects::nonNull).toList();
      rows.add(of(story.id(), members, lineages));
    }
    return rows;
  }

  private static StoryRow of(String id, List<Report> reports, Map<ReportId, String> lineages) {
    List<Published> days =
        reports.stream()
            .map(Report::published)
            .filter(Objects::nonNull)
            .sorted(Comparator.comparing(Published::knownFrom))
            .toList();
    return new StoryRow(
        id,
        reports.isEmpty() ? "" : headline(reports.get(0)),
        reports,
        reports.stream().map(r -> lineages.getOrDefault(r.id(), r.id().value())).distinct().count(),
        reports.stream().map(Report::outlet).filter(Objects::nonNull).distinct().count(),
        days.isEmpty() ? null : days.get(0),
        days.isEmpty() ? null : days.get(days.size() - 1),
        reports.size() - days.size());
  }

  private static String headline(Report report) {
    if (report.title() != null) {
      return report.title();
    }
    String line = report.text().strip().lines().findFirst().orElse("").strip();
    return line.length() <= LONGEST_LINE ? line : line.substring(0, LONGEST_LINE - 1) + "\u2026";
  }
}
