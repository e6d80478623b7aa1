package org.accord.grounding.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.accord.text.RuleTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceTablesTest {

  private static List<RuleTable.Row> rows(String table) {
    return RuleTable.load(PlaceFinder.class, table).rows();
  }

  @Test
  void everyKindSaysWhereItsWordsStand() {
    for (RuleTable.Row row : rows("kinds.tsv")) {
      assertThat(row.get("stands")).as(row.toString()).isIn("before", "after", "both", "inside");
      assertThat(row.get("own")).as(row.toString()).isIn("yes", "no");
      assertThat(row.get("kind")).as(row.toString()).isNotBlank();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"directions.tsv", "name-starts.tsv", "not-places.tsv"})
  void wordsAreInLowerCaseAndListedOnce(String table) {
    List<String> words = new ArrayList<>();
    rows(table).forEach(r -> words.addAll(r.list("words")));
    assertThat(words)
        .doesNotHaveDuplicates()
        .allSatisfy(w -> assertThat(w).isEqualTo(w.toLowerCase(Locale.ROOT)));
  }
}
