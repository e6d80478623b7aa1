package org.accord.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.accord.text.RuleTable;
import org.junit.jupiter.api.Test;

class AgenciesTableTest {

  @Test
  void everyNameIsInLowerCaseAndNamesOneAgency() {
    Set<String> seen = new HashSet<>();
    for (RuleTable.Row row : RuleTable.load(CreditLines.class, "agencies.tsv").rows()) {
      assertThat(row.list("names")).isNotEmpty();
      for (String name : row.list("names")) {
        assertThat(name).isEqualTo(name.toLowerCase(Locale.ROOT));
        assertThat(seen.add(name)).as(name).isTrue();
      }
    }
  }
}
