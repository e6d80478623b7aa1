package org.accord.app.evaluate.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.accord.app.Terminal;
import org.accord.reading.OnnxReader;
import org.accord.text.RuleTable;
import org.junit.jupiter.api.Test;

class EvaluateClaimsEval {

  @Test
  void whatStandsInOnePositionIsAsRarelyWrongAsTheCommittedFigureSays() throws IOException {
    Path gold = Terminal.shared("eval/claim-pairs");
    assumeTrue(Files.exists(gold), "no ../shared here");
    try (OnnxReader reader = OnnxReader.load()) {
      Map<ClaimRelation, RelationScore> scores =
          EvaluateClaims.run(reader, gold, null, new StringBuilder());
      for (RuleTable.Row row :
          RuleTable.load(EvaluateClaimsEval.class, "claims-expected.tsv").rows()) {
        RelationScore score = scores.get(ClaimRelation.valueOf(row.get("relation")));
        assertThat(score).as(row.get("relation")).isNotNull();
        assertThat(score.precision())
            .as("precision")
            .isGreaterThanOrEqualTo(Double.parseDouble(row.get("precision")) - 0.03);
        assertThat(score.recall())
            .as("recall")
            .isGreaterThanOrEqualTo(Double.parseDouble(row.get("recall")) - 0.01);
      }
    }
  }
}
