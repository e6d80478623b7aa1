package org.accord.claim.attribution.cue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.accord.model.claim.Stance;
import org.accord.text.RuleTable;
import org.accord.text.RuleTable.Row;
import org.junit.jupiter.api.Test;

class CueTablesTest {

  private static final Set<String> FRAMES =
      Set.of(
          "clause",
          "that",
          "quote",
          "object",
          "told",
          "count",
          "to",
          "to-np",
          "label",
          "according",
          "as",
          "that-or-clause",
          "whether",
          "of",
          "for",
          "about",
          "over",
          "at",
          "with",
          "in",
          "on",
          "against");

  private static List<Row> rows(String table) {
    return RuleTable.load(CueTable.class, table).rows();
  }

  @Test
  void everyCueHasAStanceAGradeAndKnownFrames() {
    for (Row row : rows("cues.tsv")) {
      assertThat(CueTable.stance(row.get("stance"))).isInstanceOf(Stance.class);
      assertThat(row.get("grade")).isIn("strong", "weak");
      assertThat(FRAMES).as("line %d", row.line()).containsAll(row.list("frames"));
      assertThat(row.get("lemma")).isLowerCase();
    }
    assertThat(rows("cues.tsv").stream().map(r -> r.get("lemma"))).doesNotHaveDuplicates();
  }

  @Test
  void nounsAndSilencesAreInAlphabeticalOrder() {
    assertThat(rows("nouns.tsv").stream().map(r -> r.get("noun")))
        .isSorted()
        .doesNotHaveDuplicates();
    assertThat(rows("silences.tsv").stream().map(r -> r.get("verb")))
        .isSorted()
        .doesNotHaveDuplicates();
    rows("nouns.tsv").forEach(r -> CueTable.stance(r.get("stance")));
  }
}
