package org.accord.grounding.quantity.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.accord.grounding.amount.AmountReader;
import org.accord.grounding.quantity.QuantityFinder;
import org.accord.text.RuleTable;
import org.junit.jupiter.api.Test;

class QuantityTablesTest {

  private static List<RuleTable.Row> rows(String table) {
    return RuleTable.load(Lexicon.class, table).rows();
  }

  @Test
  void everyUnitIsALowerCaseNounOfAKnownKind() {
    List<RuleTable.Row> rows = rows("units.tsv");
    assertThat(rows).extracting(r -> r.get("noun")).doesNotHaveDuplicates();
    assertThat(rows).allMatch(r -> r.get("noun").equals(r.get("noun").toLowerCase(Locale.ROOT)));
    assertThat(rows)
        .allMatch(r -> Lexicon.Kind.valueOf(r.get("kind").toUpperCase(Locale.ROOT)) != null);
    assertThat(rows)
        .filteredOn(r -> r.get("kind").equals("people"))
        .allMatch(r -> r.get("unit").matches("person|source|name"));
  }

  @Test
  void everyWordThatCountsSaysWhatAndHow() {
    List<RuleTable.Row> rows = rows("counted.tsv");
    assertThat(rows).extracting(r -> r.get("word")).doesNotHaveDuplicates();
    assertThat(rows).noneMatch(r -> r.get("counted").isEmpty());
    assertThat(rows).allMatch(r -> r.get("unit").matches("|dead|injured|missing|detained|patient"));
    assertThat(rows).allMatch(r -> r.get("way").matches("patient|self|noun|state"));
  }

  @Test
  void everyModifierBoundsOrHedges() {
    List<RuleTable.Row> rows = RuleTable.load(AmountReader.class, "modifiers.tsv").rows();
    assertThat(rows).extracting(r -> r.get("phrase")).doesNotHaveDuplicates().isSorted();
    assertThat(rows).allMatch(r -> r.get("effect").matches("least|most|above|below|about|all"));
  }

  @Test
  void everyThemeHasAPatternForItsSignItsUnitsAndItsWords() {
    List<RuleTable.Row> rows = RuleTable.load(QuantityFinder.class, "themes.tsv").rows();
    assertThat(rows).noneMatch(r -> r.get("to").isEmpty());
    assertThat(rows)
        .allSatisfy(
            r -> {
              java.util.regex.Pattern.compile(r.get("sign"));
              java.util.regex.Pattern.compile(r.get("unit"));
              java.util.regex.Pattern.compile(r.get("from"));
            });
  }

  @Test
  void everyFunctionWordHasOneClass() {
    assertThat(rows("function-words.tsv")).extracting(r -> r.get("word")).doesNotHaveDuplicates();
  }

  @Test
  void everyListOfWordsNamesAWordOnce() {
    List<RuleTable.Row> rows = rows("word-lists.tsv");
    assertThat(rows).extracting(r -> r.get("list") + ": " + r.get("word")).doesNotHaveDuplicates();
    assertThat(rows).noneMatch(r -> r.get("word").isEmpty());
  }
}
