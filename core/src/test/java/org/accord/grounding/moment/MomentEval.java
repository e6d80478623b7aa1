package org.accord.grounding.moment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import org.accord.text.RuleTable;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** The published figures for moments, measured again. */
class MomentEval {

  private static final Path FOLDER = Path.of("..", "..", "shared", "eval", "tempeval3");
  private static final Offset<Double> ROUNDING = within(0.06);

  @Test
  void momentsAreFoundAndResolvedAsWellAsPublished() {
    Assumptions.assumeTrue(Files.isDirectory(FOLDER));
    for (RuleTable.Row row : RuleTable.load(MomentEval.class, "moment-eval.tsv").rows()) {
      boolean heldOut = row.get("part").equals("held out");
      MomentScore score = MomentScore.of(FOLDER, d -> MomentScore.heldOut(d.name()) == heldOut);
      assertThat(score.f1(score.strict)).isCloseTo(figure(row, "strict"), ROUNDING);
      assertThat(score.f1(score.relaxed)).isCloseTo(figure(row, "relaxed"), ROUNDING);
      assertThat(score.f1(score.value)).isCloseTo(figure(row, "value"), ROUNDING);
    }
  }

  private static double figure(RuleTable.Row row, String column) {
    return Double.parseDouble(row.get(column));
  }
}
