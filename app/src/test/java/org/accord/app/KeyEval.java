package org.accord.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.accord.text.RuleTable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Scores exports against hand-made keys and compares with the expected figures, which are data.
 *
 * <p>The scorer and two of the cases are the team's shared material; without it, or without Python
 * to run the scorer, these are skipped and say so.
 */
class KeyEval {

  @TempDir private static Path folder;
  private static final Map<String, JsonNode> SCORES = new TreeMap<>();

  static List<RuleTable.Row> expected() {
    return RuleTable.load(KeyEval.class, "expected-scores.tsv").rows();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("expected")
  void aCaseScoresAtLeastAsExpected(RuleTable.Row row) throws Exception {
    JsonNode score = score(row.get("case"));
    double at = value(score, row.get("section"), row.get("measure"));
    assertThat(100 * at)
        .as("%s %s %s", row.get("case"), row.get("section"), row.get("measure"))
        .isGreaterThanOrEqualTo(Double.parseDouble(row.get("at_least")));
  }

  private static double value(JsonNode score, String section, String measure) {
    if (section.equals("withoutEvidence")) {
      return score.get(section).asInt() == 0 ? 1 : 0;
    }
    for (JsonNode row : score.get("sections")) {
      if (row.get("section").asText().equals(section)) {
        return row.has(measure)
            ? row.get(measure).asDouble()
            : row.get("fields").get(measure).asDouble();
      }
    }
    throw new IllegalArgumentException("The scorer has no section " + section);
  }

  private static JsonNode score(String name) throws IOException, InterruptedException {
    JsonNode known = SCORES.get(name);
    if (known != null) {
      return known;
    }
    Path scorer = Terminal.shared("cases").resolve("score.py");
    Path own = Terminal.repository().resolve("examples").resolve(name);
    Path place =
        Files.isDirectory(own)
            ? own
            : NewsCase.isOne(name)
                ? NewsCase.laidOut(name, folder)
                : Terminal.shared("cases").resolve(name);
    assumeTrue(Files.exists(scorer) && Files.isDirectory(place), "the shared cases are not here");
    Path export = folder.resolve(name + ".json");
    Terminal terminal = new Terminal();
    Path file = folder.resolve(name + ".accord");
    terminal.run("read", place.resolve("reports"), "--case", file, "--no-board");
    terminal.run("export", "--case", file, "-o", export);
    Process process;
    try {
      process =
          new ProcessBuilder(
                  "python3", scorer.toString(), place.toString(), export.toString(), "--json")
              .redirectErrorStream(true)
              .start();
    } catch (IOException e) {
      assumeTrue(false, "no python3 to run the scorer with");
      throw e;
    }
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(out).isZero();
    JsonNode score = new ObjectMapper().readTree(out);
    SCORES.put(name, score);
    return score;
  }
}
