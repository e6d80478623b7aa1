package org.accord.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.accord.lineage.LineageFinder;
import org.accord.model.Published;
import org.accord.model.ReadReport;
import org.accord.model.Report;
import org.accord.model.ReportId;
import org.accord.model.lineage.Story;
import org.accord.model.reading.Reading;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** The news events of the evaluation folder, mixed; the figures stand in docs/stories.md. */
class StoryEval {

  private static final String FILE = "shared/eval/stories/news-events.jsonl";

  @Test
  void theFigureOfTheDesignNoteHolds() throws IOException {
    Path near = Path.of("../" + FILE);
    Path file = Files.exists(near) ? near : Path.of("../../" + FILE);
    Assumptions.assumeTrue(Files.exists(file), "no evaluation folder");
    ObjectMapper json = new ObjectMapper();
    List<ReadReport> reports = new ArrayList<>();
    Map<String, Set<ReportId>> events = new TreeMap<>();
    for (String line : Files.readAllLines(file)) {
      JsonNode row = json.readTree(line);
      Report report =
          Report.of(
              row.get("id").asText(),
              row.path("outlet").asText(null),
              Published.parse(row.path("published").asText("")).orElse(null),
              row.path("title").asText(null),
              null,
              row.get("text").asText());
      reports.add(new ReadReport(report, new Reading(report.textDigest(), List.of(), List.of())));
      events.computeIfAbsent(row.get("event").asText(), e -> new HashSet<>()).add(report.id());
    }
    assertThat(bCubed(events.values(), StoryFinder.find(reports, LineageFinder.find(reports))))
        .isGreaterThanOrEqualTo(0.945);
  }

  private static double bCubed(Iterable<Set<ReportId>> gold, List<Story> found) {
    double precision = 0;
    double recall = 0;
    int n = 0;
    for (Story story : found) {
      for (Set<ReportId> event : gold) {
        double both = story.reports().stream().filter(event::contains).count();
        precision += both * both / story.reports().size();
        recall += both * both / event.size();
      }
      n += story.reports().size();
    }
    return 2 * precision * recall / (precision + recall) / n;
  }
}
