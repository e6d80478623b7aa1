package org.accord.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.accord.text.RuleTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TrapsTest {

  static Stream<RuleTable.Row> rows() {
    return Traps.rows().stream();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void theSentenceIsReadAsACarefulReaderReadsIt(RuleTable.Row row) {
    assertThat(Traps.wrong(row)).as(row.get("text")).isEmpty();
  }

  @Test
  void everyTrapHasItsTenSentences() {
    Map<String, Integer> counts = new TreeMap<>();
    rows().forEach(r -> counts.merge(r.get("trap"), 1, Integer::sum));
    assertThat(counts.values()).allSatisfy(n -> assertThat(n).isGreaterThanOrEqualTo(10));
    assertThat(counts).hasSizeGreaterThanOrEqualTo(8);
  }
}
