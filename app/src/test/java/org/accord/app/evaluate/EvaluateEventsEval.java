package org.accord.app.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.accord.reading.OnnxReader;
import org.accord.text.RuleTable;
import org.junit.jupiter.api.Test;

class EvaluateEventsEval {

  @Test
  void theReaderIsAsGoodAsTheCommittedFigures() throws IOException {
    Path shared = shared();
    assumeTrue(Files.isDirectory(shared.resolve("eval/ecbplus")), "no ../shared here");
    try (OnnxReader reader = OnnxReader.load()) {
      for (RuleTable.Row row :
          RuleTable.load(EvaluateEventsEval.class, "events-expected.tsv").rows()) {
        Path gold = shared.resolve(row.get("gold"));
        assertThat(EvaluateEvents.run(reader, gold, false, null, new StringBuilder()))
            .as(row.get("gold"))
            .isGreaterThanOrEqualTo(Double.parseDouble(row.get("f1")) - 0.3);
      }
    }
  }

  private static Path shared() {
    for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
      if (Files.isDirectory(at.resolve("shared/eval"))) {
        return at.resolve("shared");
      }
    }
    return Path.of("shared");
  }
}
