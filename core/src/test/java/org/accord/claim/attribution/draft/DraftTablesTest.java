package org.accord.claim.attribution.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.accord.text.RuleTable;
import org.accord.text.RuleTable.Row;
import org.junit.jupiter.api.Test;

class DraftTablesTest {

  private static List<Row> rows(String table) {
    return RuleTable.load(Unsourced.class, table).rows();
  }

  @Test
  void phrasesWithoutASourceAreKnownOnce() {
    List<Row> rows = rows("unsourced.tsv");
    assertThat(rows.stream().map(r -> r.get("phrase"))).doesNotHaveDuplicates();
    assertThat(rows).allMatch(r -> Set.of("clause", "after").contains(r.get("reach")));
  }

  @Test
  void endsOfHeadlinesAreSmallAndKnownOnce() {
    List<String> ends = rows("headline-ends.tsv").stream().map(r -> r.get("source")).toList();
    assertThat(ends).isSorted().doesNotHaveDuplicates().allMatch(e -> e.matches("[a-z ]+"));
  }
}
