package org.accord.corroboration.count;

import static org.assertj.core.api.Assertions.assertThat;

import org.accord.text.RuleTable;
import org.junit.jupiter.api.Test;

/** Kinds of people that counts name. */
class KindsTest {

  @Test
  void aKindIsNamedByTheNounOfTheFigure() {
    assertThat(Kinds.of("27 people")).isEqualTo(Kinds.ANYBODY);
    assertThat(Kinds.of("at least six civilians")).isEqualTo(Kinds.ANYBODY);
    assertThat(Kinds.of("forty terrorists")).isEqualTo(Kinds.ANYBODY);
    assertThat(Kinds.of("six teachers")).isEqualTo(Kinds.of("one teacher")).isNotEmpty();
    assertThat(Kinds.of("27 small children")).isEqualTo("child");
    assertThat(Kinds.of("killed 31")).isEqualTo(Kinds.ANYBODY);
  }

  @Test
  void childrenAreAPartAndTeachersAreNamed() {
    assertThat(Kinds.isPart("three girls")).isTrue();
    assertThat(Kinds.isPart("three drivers")).isFalse();
    assertThat(Kinds.isNamed("three drivers")).isTrue();
    assertThat(Kinds.isNamed("three killed")).isFalse();
  }

  @Test
  void eachRowNamesItsOwnKind() {
    for (RuleTable.Row row : RuleTable.load(Kinds.class, "people-nouns.tsv").rows()) {
      String figure = "nine " + row.get("noun").replace("*", "s");
      String kind = row.get("kind");
      switch (kind.startsWith("part:") ? "part" : kind) {
        case "part" -> assertThat(Kinds.of(figure)).isEqualTo(kind.substring(5));
        case "anybody" -> assertThat(Kinds.isNamed(figure)).as(figure).isFalse();
        case "fighters" -> assertThat(Kinds.areFighters(figure)).as(figure).isTrue();
        case "civilians" -> assertThat(Kinds.areCivilians(figure)).as(figure).isTrue();
        case "forces" -> assertThat(Kinds.areForces(figure)).as(figure).isTrue();
        default -> throw new AssertionError("An unknown kind: " + kind);
      }
    }
  }
}
