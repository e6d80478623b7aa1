package org.accord.claim.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.accord.claim.event.modality.Phases;
import org.accord.claim.event.trigger.TriggerFinder;
import org.accord.claim.grammar.WordGroups;
import org.accord.model.claim.Certainty;
import org.accord.model.claim.EventType;
import org.accord.model.claim.Phase;
import org.accord.text.RuleTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TablesTest {

  private static List<RuleTable.Row> rows(String table) {
    Class<?> owner =
        switch (table) {
          case "word-groups.tsv" -> WordGroups.class;
          case "phases.tsv", "governors.tsv" -> Phases.class;
          default -> TriggerFinder.class;
        };
    return RuleTable.load(owner, table).rows();
  }

  @Test
  void everyTriggerNamesItsTypeItsPartOfSpeechAndItsRoles() {
    Set<String> types = new HashSet<>(Set.of("-", "?"));
    Stream.of(EventType.values()).map(Enum::name).forEach(types::add);
    for (RuleTable.Row row : rows("triggers.tsv")) {
      assertThat(types).as(row.toString()).contains(row.get("type"));
      assertThat(row.get("pos")).as(row.toString()).isIn("verb", "noun", "state");
      assertThat(row.get("roles"))
          .as(row.toString())
          .isIn("act", "self", "mutual", "move", "undergo");
      assertThat(row.get("news")).as(row.toString()).isIn("always", "predicate", "turn");
      assertThat(row.list("words")).as(row.toString()).isNotEmpty();
    }
  }

  @Test
  void noTriggerIsListedTwiceForOneTypeAndPart() {
    List<String> twice = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (RuleTable.Row row : rows("triggers.tsv")) {
      for (String words : row.list("words")) {
        if (!seen.add(words + " " + row.get("pos") + " " + row.get("type"))) {
          twice.add(words);
        }
      }
    }
    assertThat(twice).isEmpty();
  }

  @Test
  void everyTypeHasItsTriggers() {
    assertThat(rows("triggers.tsv").stream().map(r -> r.get("type")).distinct())
        .containsAll(Stream.of(EventType.values()).map(Enum::name).toList());
  }

  @Test
  void groupsAreSortedUsedAndWithoutDuplicates() {
    List<String> names = rows("word-groups.tsv").stream().map(r -> r.get("group")).toList();
    assertThat(names).isSorted().doesNotHaveDuplicates();
    Set<String> used =
        new HashSet<>(
            Set.of(
                "violence",
                "abstract",
                "actors",
                "charging",
                "civil",
                "control",
                "ownerundergoes",
                "ship",
                "suspicion"));
    for (RuleTable.Row row : rows("triggers.tsv")) {
      Stream.concat(row.list("when").stream(), row.list("unless").stream())
          .flatMap(c -> Stream.of(c.split("&")))
          .filter(c -> c.contains("@") && !c.endsWith("@placename"))
          .forEach(c -> used.add(c.substring(c.indexOf('@') + 1)));
    }
    assertThat(used).containsExactlyInAnyOrderElementsOf(names);
    for (RuleTable.Row row : rows("word-groups.tsv")) {
      assertThat(row.list("words")).as(row.get("group")).doesNotHaveDuplicates();
    }
  }

  @Test
  void governorsAndPhasesUseTheWordsOfTheGlossary() {
    Set<String> certainties = new HashSet<>(Set.of("none"));
    Stream.of(Certainty.values()).map(Certainty::word).forEach(certainties::add);
    for (RuleTable.Row row : rows("governors.tsv")) {
      assertThat(certainties).as(row.toString()).contains(row.get("makes"));
      assertThat(row.get("reach"))
          .as(row.toString())
          .isIn("after", "object", "clause", "charge", "noun", "from");
    }
    Set<String> phases = new HashSet<>();
    Stream.of(Phase.values()).map(Phase::word).forEach(phases::add);
    for (RuleTable.Row row : rows("phases.tsv")) {
      assertThat(phases).as(row.toString()).contains(row.get("phase"));
      assertThat(row.get("joins")).as(row.toString()).isIn("both", "subject", "object");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "triggers.tsv",
        "word-groups.tsv",
        "governors.tsv",
        "phases.tsv",
        "support-verbs.tsv"
      })
  void wordsAreWrittenInLowerCaseWithSingleSpaces(String table) {
    for (RuleTable.Row row : rows(table)) {
      for (String words : row.list("words")) {
        assertThat(words)
            .as(row.toString())
            .isNotBlank()
            .isEqualTo(words.toLowerCase(Locale.ROOT))
            .doesNotContain("  ");
      }
    }
  }
}
