package org.accord.app.evaluate.stories;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.accord.Accord;
import org.accord.app.evaluate.Predictions;
import org.accord.ingest.dates.DayOrder;
import org.accord.model.ReadReport;
import org.accord.model.Report;
import org.accord.model.ReportId;
import org.accord.model.lineage.Story;
import org.accord.model.reading.Reading;
import org.accord.story.StoryStream;
import org.jspecify.annotations.Nullable;

/** Sorts reports of known events into stories, all events mixed, and tells how well. */
public final class EvaluateStories {

  private static final int WINDOW_DAYS = 45;

  private EvaluateStories() {}

  /**
   * Reads {@code gold}, writes the predictions in its order, and tells {@code out} how good.
   *
   * @param stream whether reports are placed one by one, in order of publication
   * @return the figures; null where the gold does not tell the event of every report
   */
  public static @Nullable ClusterScore run(
      Path gold, boolean stream, @Nullable Path predictions, Appendable out) throws IOException {
    GoldReports reports = GoldReports.read(gold);
    List<ReadReport> unread = reports.reports().stream().map(EvaluateStories::unread).toList();
    Map<ReportId, String> storyOf = stream ? streamed(unread) : sorted(unread);
    List<String> found = new ArrayList<>();
    try (Predictions written = Predictions.to(predictions)) {
      for (int i = 0; i < unread.size(); i++) {
        String story = storyOf.getOrDefault(unread.get(i).id(), "");
        found.add(story);
        Map<String, String> row = new LinkedHashMap<>();
        row.put("id", reports.ids().get(i));
        row.put("story", story);
        written.add(row);
      }
    }
    out.append(
        String.format(
            Locale.ROOT,
            "%d reports, %d stories%n",
            found.size(),
            found.stream().distinct().count()));
    List<String> events = new ArrayList<>();
    for (String event : reports.events()) {
      if (event == null) {
        return null;
      }
      events.add(event);
    }
    ClusterScore score = ClusterScore.of(events, found);
    out.append(
        String.format(
            Locale.ROOT, "%d events; %s%n", events.stream().distinct().count(), score.line()));
    return score;
  }

  /** The reader is not run: what is a name is told by its capital letter. */
  private static ReadReport unread(Report report) {
    return new ReadReport(report, new Reading(report.textDigest(), List.of(), List.of()));
  }

  private static Map<ReportId, String> sorted(List<ReadReport> reports) {
    Map<ReportId, String> storyOf = new TreeMap<>();
    for (Story story : Accord.sort(reports, List.of(), null).stories()) {
      story.reports().forEach(r -> storyOf.put(r, story.id()));
    }
    return storyOf;
  }

  private static Map<ReportId, String> streamed(List<ReadReport> reports) {
    StoryStream stream = new StoryStream(WINDOW_DAYS);
    Map<ReportId, String> storyOf = new TreeMap<>();
    for (ReadReport report : DayOrder.settle(reports).stream().sorted(Accord.ORDER).toList()) {
      StoryStream.Placement placed = stream.add(report);
      storyOf.replaceAll((id, story) -> placed.absorbed().contains(story) ? placed.story() : story);
      storyOf.put(report.id(), placed.story());
    }
    return storyOf;
  }
}
