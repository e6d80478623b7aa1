package org.accord.app.live;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.accord.Accord;
import org.accord.model.Case;
import org.accord.model.ReadReport;
import org.accord.model.Report;
import org.accord.model.ReportId;
import org.accord.model.StoryCase;
import org.accord.model.lineage.Lineage;
import org.accord.model.lineage.Story;
import org.accord.model.reading.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * A report that is sorted and that no snapshot holds yet: what it states is still to be told.
 *
 * @param title of the report, or its first sentence
 * @param story the headline of the story that it joins, as last told; null where it begins one
 * @param textOf the outlet of the report whose text it carries, null where its text is its own
 */
public record Coming(
    ReportId id, String outlet, String title, @Nullable String story, @Nullable String textOf) {

  /** So many are told one by one. */
  static final int MOST = 20;

  /** The reports among the sorted ones that a case does not hold. */
  static List<ReadReport> among(Accord.Sorted sorted, Case before) {
    Set<ReportId> known = new HashSet<>();
    before.reports().forEach(r -> known.add(r.id()));
    return sorted.reports().stream().filter(r -> !known.contains(r.id())).toList();
  }

  /** What is known of the first of these reports. */
  static List<Coming> of(List<ReadReport> fresh, Accord.Sorted sorted, Case before) {
    List<Coming> coming = new ArrayList<>();
    for (ReadReport read : fresh.subList(0, Math.min(MOST, fresh.size()))) {
      Report report = read.report();
      coming.add(
          new Coming(
              read.id(),
              report.outletOrName(),
              title(read),
              joined(read.id(), sorted, before).orElse(null),
              original(read.id(), sorted).map(Report::outletOrName).orElse(null)));
    }
    return coming;
  }

  private static String title(ReadReport read) {
    String title = read.report().title();
    return title == null || title.isBlank()
        ? read.reading().sentences().stream()
            .findFirst()
            .map(Sentence::span)
            .map(read::words)
            .orElse(read.report().name())
        : title;
  }

  /** What was told of the story of whose reports most are in that of the new one. */
  private static Optional<String> joined(ReportId id, Accord.Sorted sorted, Case before) {
    Set<ReportId> beside = new HashSet<>();
    sorted.stories().stream()
        .map(Story::reports)
        .filter(s -> s.contains(id))
        .forEach(beside::addAll);
    String headline = null;
    long most = 0;
    for (StoryCase story : before.stories()) {
      long shared = story.dossier().story().reports().stream().filter(beside::contains).count();
      if (shared > most) {
        most = shared;
        headline = story.operation().headline();
      }
    }
    return Optional.ofNullable(headline);
  }

  /** The earliest other report of its lineage. */
  private static Optional<Report> original(ReportId id, Accord.Sorted sorted) {
    Lineage lineage = sorted.lineages().of(id);
    return sorted.reports().stream()
        .filter(r -> lineage.reports().contains(r.id()))
        .filter(r -> !r.id().equals(id))
        .findFirst()
        .map(ReadReport::report);
  }
}
