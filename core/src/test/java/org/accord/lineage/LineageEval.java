package org.accord.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.accord.model.Report;
import org.accord.model.lineage.Relation;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** The labelled pairs of the evaluation folder; the figures stand in docs/lineage.md. */
class LineageEval {

  private static final Path FOLDER = Path.of("../../shared/eval/lineage");

  @Test
  void theFiguresOfTheDesignNoteHold() throws IOException {
    Path folder = Files.exists(FOLDER) ? FOLDER : Path.of("../shared/eval/lineage");
    Assumptions.assumeTrue(Files.exists(folder), "no evaluation folder");
    JsonNode pairs = new ObjectMapper().readTree(folder.resolve("pairs.json").toFile());
    Map<String, Report> reports = new TreeMap<>();
    for (JsonNode pair : pairs) {
      for (String side : new String[] {"A", "B"}) {
        String id = pair.get(side.toLowerCase(Locale.ROOT)).asText();
        String text = Files.readString(folder.resolve("docs").resolve(id + ".txt"));
        String outlet = pair.get("outlet" + side).asText();
        reports.put(id, Report.of(id, outlet, null, null, null, text));
      }
    }
    LineageFinder finder = LineageFinder.knowing(new ArrayList<>(reports.values()));
    Set<Relation> same = EnumSet.of(Relation.COPY, Relation.REVISION);
    Set<Relation> part = EnumSet.of(Relation.COPY, Relation.REVISION, Relation.PARTIAL);
    int[] ofSame = new int[3];
    int[] ofPart = new int[3];
    double error = 0;
    for (JsonNode pair : pairs) {
      Report a = report(reports, pair.get("a").asText());
      Report b = report(reports, pair.get("b").asText());
      Likeness likeness = finder.likeness(a, b);
      Relation gold =
          Relation.valueOf(
              pair.get("relation").asText().toUpperCase(Locale.ROOT).replace('-', '_'));
      count(same.contains(gold), same.contains(likeness.relation()), ofSame);
      count(part.contains(gold), part.contains(likeness.relation()), ofPart);
      error += Math.abs(likeness.shared() - pair.get("shared").asDouble());
    }
    assertThat(f1(ofSame)).isGreaterThanOrEqualTo(0.95);
    assertThat(f1(ofPart)).isGreaterThanOrEqualTo(0.95);
    assertThat(error / pairs.size()).isLessThanOrEqualTo(0.08);
  }

  private static Report report(Map<String, Report> reports, String id) {
    Report report = reports.get(id);
    if (report == null) {
      throw new IllegalStateException("No document " + id);
    }
    return report;
  }

  private static void count(boolean gold, boolean found, int[] counts) {
    if (gold || found) {
      counts[gold && found ? 0 : gold ? 1 : 2]++;
    }
  }

  private static double f1(int[] counts) {
    return 2.0 * counts[0] / (2 * counts[0] + counts[1] + counts[2]);
  }
}
