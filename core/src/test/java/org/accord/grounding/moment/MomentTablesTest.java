package org.accord.grounding.moment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.accord.text.RuleTable;
import org.junit.jupiter.api.Test;

class MomentTablesTest {

  @Test
  void everyRowOfMomentsIsAPatternWithAMeaning() {
    List<MomentRule> rules = MomentRule.table();
    assertThat(rules).hasSizeGreaterThan(50);
    assertThat(rules).extracting(r -> r.pattern().pattern()).doesNotHaveDuplicates();
    assertThat(rules).noneMatch(r -> r.pattern().pattern().matches("(?s).*(?<!\\?)<\\p{Lu}+>.*"));
    assertThat(rules).noneMatch(r -> r.pattern().matcher("").find());
  }

  @Test
  void everyMeaningHasARow() {
    assertThat(MomentRule.table()).extracting(MomentRule::meaning).contains(Meaning.values());
  }

  @Test
  void everyOutlookLooksAheadOrBack() {
    List<RuleTable.Row> rows = RuleTable.load(MomentFinder.class, "outlook.tsv").rows();
    assertThat(rows).extracting(r -> r.get("cue")).doesNotHaveDuplicates();
    assertThat(rows).extracting(r -> r.get("outlook")).containsOnly("ahead", "back");
  }

  @Test
  void everyNameOfAPatternHasItsWords() {
    List<RuleTable.Row> rows = RuleTable.load(MomentRule.class, "moment-words.tsv").rows();
    assertThat(rows).extracting(r -> r.get("name")).doesNotHaveDuplicates();
    assertThat(rows).allMatch(r -> r.get("name").matches("\\p{Lu}+"));
    assertThat(rows)
        .allMatch(r -> r.get("pattern").startsWith("(?:") || r.get("name").equals("YEAR"));
  }
}
