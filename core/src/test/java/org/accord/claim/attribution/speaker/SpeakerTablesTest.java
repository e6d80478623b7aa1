package org.accord.claim.attribution.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.accord.claim.attribution.cue.CueTable;
import org.accord.text.RuleTable;
import org.accord.text.RuleTable.Row;
import org.junit.jupiter.api.Test;

class SpeakerTablesTest {

  private static List<Row> rows(String table) {
    return RuleTable.load(Channels.class, table).rows();
  }

  @Test
  void everyPatternOfChannelsAndStancesCompiles() {
    for (Row row : rows("channels.tsv")) {
      assertThat(row.get("where")).isIn("cue", "speaker");
      assertThat(Pattern.compile(row.get("pattern"))).isNotNull();
    }
    for (Row row : rows("content-stances.tsv")) {
      assertThat(Pattern.compile(row.get("pattern"))).isNotNull();
      assertThat(row.list("from")).isNotEmpty().allMatch(s -> CueTable.stance(s) != null);
      assertThat(CueTable.stance(row.get("stance"))).isNotNull();
    }
  }
}
