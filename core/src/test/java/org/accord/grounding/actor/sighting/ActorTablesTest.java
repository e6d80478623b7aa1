package org.accord.grounding.actor.sighting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.accord.text.RuleTable;
import org.accord.text.RuleTable.Row;
import org.junit.jupiter.api.Test;

class ActorTablesTest {

  private static List<Row> rows(String table) {
    return RuleTable.load(ActorWords.class, table).rows();
  }

  @Test
  void everyHeadNounHasAKindAndAUseAndStandsOnce() {
    for (Row row : rows("heads.tsv")) {
      assertThat(HeadNouns.kind(row.get("kind"))).isNotNull();
      assertThat(HeadNouns.Use.valueOf(row.get("use").toUpperCase(Locale.ROOT))).isNotNull();
      assertThat(row.get("noun")).isLowerCase();
    }
    assertThat(rows("heads.tsv").stream().map(r -> r.get("noun"))).doesNotHaveDuplicates();
  }

  @Test
  void noTwoOrganizationsShareAName() {
    List<String> names = new ArrayList<>();
    for (Row row : rows("organizations.tsv")) {
      assertThat(HeadNouns.kind(row.get("kind"))).isNotNull();
      assertThat(row.get("state")).isIn("", "yes");
      names.add(row.get("name"));
      names.addAll(row.list("aliases"));
    }
    assertThat(names).doesNotHaveDuplicates();
  }

  @Test
  void everyOfficeIsARoleOfOnePerson() {
    assertThat(rows("offices.tsv").stream().map(r -> r.get("office")))
        .isSorted()
        .doesNotHaveDuplicates()
        .allMatch(o -> HeadNouns.of(o) != null)
        .allMatch(HeadNouns::isOffice);
  }

  @Test
  void wordsThatModifyNothingAreSorted() {
    assertThat(rows("never-modifiers.tsv").stream().map(r -> r.get("word")))
        .isSorted()
        .doesNotHaveDuplicates();
  }

  @Test
  void noSetOfWordsHoldsAWordTwiceOrACapital() {
    for (Row row : rows("words.tsv")) {
      assertThat(row.list("words"))
          .as(row.get("set"))
          .doesNotHaveDuplicates()
          .allMatch(w -> w.equals(w.toLowerCase(Locale.ROOT)))
          .allMatch(w -> ActorWords.is(row.get("set"), w));
    }
  }

  @Test
  void aGivenNameStandsOnceAndIsOfOneSex() {
    Set<String> seen = new HashSet<>();
    for (RuleTable.Row row : RuleTable.load(GivenNames.class, "given-names.tsv").rows()) {
      assertThat(row.get("sex")).isIn("man", "woman");
      assertThat(row.list("names")).isSorted();
      for (String name : row.list("names")) {
        assertThat(seen.add(name)).as(name).isTrue();
        assertThat(Spelling.plain(name)).isEqualTo(name);
        assertThat(GivenNames.sex(name)).isEqualTo(row.get("sex"));
      }
    }
  }
}
