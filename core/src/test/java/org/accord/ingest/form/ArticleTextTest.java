package org.accord.ingest.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.accord.text.RuleTable;
import org.junit.jupiter.api.Test;

class ArticleTextTest {

  @Test
  void theTableOfFurnitureIsSortedAndHasNoDoubles() {
    List<String> words =
        RuleTable.load(ArticleText.class, "page-furniture.tsv").rows().stream()
            .map(r -> r.get("word"))
            .toList();
    assertThat(words).isSorted().doesNotHaveDuplicates().allMatch(w -> w.matches("[a-z]+"));
  }
}
