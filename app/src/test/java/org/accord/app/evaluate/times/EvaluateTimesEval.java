package org.accord.app.evaluate.times;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.accord.app.Terminal;
import org.accord.reading.OnnxReader;
import org.accord.text.RuleTable;
import org.junit.jupiter.api.Test;

/** The published figures for times, measured again. */
class EvaluateTimesEval {

  @Test
  void timesAreFoundAndResolvedAsWellAsTheCommittedFiguresSay() throws IOException {
    Path gold = Terminal.shared("eval/tempeval3");
    assumeTrue(Files.isDirectory(gold), "no ../shared here");
    try (OnnxReader reader = OnnxReader.load()) {
      for (RuleTable.Row row :
          RuleTable.load(EvaluateTimesEval.class, "times-expected.tsv").rows()) {
        TimeScore score =
            EvaluateTimes.run(
                reader,
                gold,
                Part.valueOf(row.get("held out from")),
                row.get("rules").equals("alone"),
                null,
                new StringBuilder());
        assertThat(score.strictF1()).as("strict %s", row).isGreaterThan(least(row, "strict"));
        assertThat(score.relaxedF1()).as("relaxed %s", row).isGreaterThan(least(row, "relaxed"));
        assertThat(score.valueF1()).as("value %s", row).isGreaterThan(least(row, "value"));
      }
    }
  }

  private static double least(RuleTable.Row row, String column) {
    return Double.parseDouble(row.get(column)) - Double.parseDouble(row.get("slack"));
  }
}
