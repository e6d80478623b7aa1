package org.accord.app.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.accord.app.Terminal;
import org.accord.reading.OnnxReader;
import org.accord.text.RuleTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateAttributionEval {

  @Test
  void theReaderIsAsGoodAsTheCommittedFigures(@TempDir Path folder) throws IOException {
    Path gold = Terminal.shared("eval/polnear/cofenet-valid.jsonl");
    assumeTrue(Files.exists(gold), "no ../shared here");
    try (OnnxReader reader = OnnxReader.load()) {
      SpanScore score =
          EvaluateAttribution.run(reader, gold, folder.resolve("out.jsonl"), new StringBuilder());
      for (RuleTable.Row row :
          RuleTable.load(EvaluateAttributionEval.class, "attribution-expected.tsv").rows()) {
        assertThat(score.f1(row.get("role")))
            .as(row.get("role"))
            .isGreaterThanOrEqualTo(Double.parseDouble(row.get("f1")) - 0.3);
      }
    }
  }
}
