package org.accord.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.accord.text.RuleTable;
import org.junit.jupiter.api.Test;

class BystandersTableTest {

  @Test
  void everyCarrierIsNamedOnceAndWithoutAnArticle() {
    List<String> names =
        RuleTable.load(Bystanders.class, "bystanders.tsv").rows().stream()
            .map(row -> row.get("name"))
            .toList();
    assertThat(names).hasSizeGreaterThan(20).doesNotHaveDuplicates();
    assertThat(names).allMatch(n -> !n.isBlank() && !n.startsWith("The "));
  }
}
