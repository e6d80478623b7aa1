package org.accord.claim.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.accord.model.claim.Stance;
import org.accord.text.RuleTable;
import org.accord.text.RuleTable.Row;
import org.junit.jupiter.api.Test;

class TablesTest {

  private static final Set<String> FRAMES =
      Set.of(
          "clause",
          "that",
          "quote",
          "object",
          "told",
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
    return RuleTable.load(AttributionFinder.class, table).rows();
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

  @Test
  void phrasesWithoutASourceAreKnownOnce() {
    List<Row> rows = rows("unsourced.tsv");
    assertThat(rows.stream().map(r -> r.get("phrase"))).doesNotHaveDuplicates();
    assertThat(rows).allMatch(r -> Set.of("clause", "after").contains(r.get("reach")));
  }
}
