package org.accord.app.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.accord.app.Terminal;
import org.accord.text.RuleTable;
import org.junit.jupiter.api.Test;

class EvaluateArticlesEval {

  @Test
  void articlesAreFoundAsWellAsTheCommittedFiguresSay() throws IOException {
    Path gold = Terminal.shared("eval/article-text");
    assumeTrue(Files.exists(gold), "no ../shared here");
    ShingleScore score = EvaluateArticles.run(gold, null, new StringBuilder());
    assertThat(score).isNotNull();
    RuleTable.Row expected =
        RuleTable.load(EvaluateArticlesEval.class, "articles-expected.tsv").rows().get(0);
    assertThat(score.f1()).isGreaterThanOrEqualTo(Double.parseDouble(expected.get("f1")) - 0.002);
  }
}
