package org.accord.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.accord.text.RuleTable;
import org.junit.jupiter.api.Test;

/** The labelled pairs of the evaluation folder; the figures stand in docs/lineage.md. */
class LineageEval {

  private static final double ROUNDING = 0.0005;

  @Test
  void theFiguresOfTheDesignNoteHold() throws IOException {
    Map<String, PairScore> figures =
        CrossValidationMain.figures(LabelledPairs.load(LabelledPairs.folder()));

    for (RuleTable.Row row : RuleTable.load(LineageEval.class, "lineage-eval.tsv").rows()) {
      PairScore score = figures.get(row.get("measured"));
      assertThat(score).as(row.get("measured")).isNotNull();
      assertThat(score.same())
          .as(row.get("measured"))
          .isGreaterThanOrEqualTo(Double.parseDouble(row.get("same")) - ROUNDING);
      assertThat(score.part())
          .as(row.get("measured"))
          .isGreaterThanOrEqualTo(Double.parseDouble(row.get("part")) - ROUNDING);
      assertThat(score.error())
          .as(row.get("measured"))
          .isLessThanOrEqualTo(Double.parseDouble(row.get("error")) + ROUNDING);
    }
  }
}
