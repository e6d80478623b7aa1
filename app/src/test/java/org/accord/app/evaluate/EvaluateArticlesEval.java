package org.accord.app.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.accord.text.RuleTable;
import org.junit.jupiter.api.Test;

class EvaluateArticlesEval {

  @Test
  void articlesAreFoundAsWellAsTheCommittedFiguresSay() throws IOException {
    Path gold = shared().resolve("eval/article-text");
    assumeTrue(Files.exists(gold), "no ../shared here");
    ShingleScore score = EvaluateArticles.run(gold, null, new StringBuilder());
    assertThat(score).isNotNull();
    RuleTable.Row expected =
        RuleTable.load(EvaluateArticlesEval.class, "articles-expected.tsv").rows().get(0);
    assertThat(score.f1()).isGreaterThanOrEqualTo(Double.parseDouble(expected.get("f1")) - 0.002);
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
