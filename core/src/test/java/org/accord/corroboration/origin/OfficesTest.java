package org.accord.corroboration.origin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.accord.text.RuleTable;
import org.junit.jupiter.api.Test;

class OfficesTest {

  @Test
  void aSpokesmanSpeaksForHisBodyAndAWorkerForHimself() {
    assertThat(Offices.speaksFor("spokesman for Orva Rail")).isTrue();
    assertThat(Offices.speaksFor("Orva Rail spokeswoman")).isTrue();
    assertThat(Offices.speaksFor("rail worker")).isFalse();
    assertThat(Offices.speaksFor("source close to the director")).isFalse();
  }

  @Test
  void officesAreSmallSortedAndKnownOnce() {
    List<String> nouns =
        RuleTable.load(Offices.class, "speaking-offices.tsv").rows().stream()
            .map(r -> r.get("noun"))
            .toList();
    assertThat(nouns).isSorted().doesNotHaveDuplicates().allMatch(n -> n.matches("[a-z]+"));
  }
}
