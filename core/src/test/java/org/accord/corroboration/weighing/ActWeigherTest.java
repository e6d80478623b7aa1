package org.accord.corroboration.weighing;

import static org.accord.SmallCase.findings;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.accord.model.claim.EventType;
import org.accord.model.finding.Finding;
import org.accord.model.finding.Status;
import org.accord.text.RuleTable;
import org.junit.jupiter.api.Test;

/** What many tell in words that have little in common. */
class ActWeigherTest {

  @Test
  void aLaunchToldByTwoGovernmentsInOtherWordsIsCorroborated() {
    List<Finding> findings =
        findings(
            "Japan's government said on Wednesday that North Korea had fired a ballistic missile"
                + " over Hokkaido.",
            "South Korea's military said North Korea launched an unidentified projectile eastward"
                + " on Wednesday morning.");

    assertThat(findings)
        .filteredOn(f -> f.positions().get(0).reports().size() == 2)
        .singleElement()
        .satisfies(
            f -> {
              assertThat(f.status()).isEqualTo(Status.CORROBORATED);
              assertThat(f.positions().get(0).counts().origins()).isEqualTo(2);
            });
  }

  @Test
  void whoOnlyAnswersAnActDoesNotTellIt() {
    List<Finding> findings =
        findings(
            "Japan's government said on Wednesday that North Korea had fired a ballistic missile"
                + " over Hokkaido.",
            "Russia's foreign ministry called for talks on Wednesday after North Korea launched a"
                + " ballistic missile.");

    assertThat(findings).noneMatch(f -> f.status() == Status.CORROBORATED);
  }

  @Test
  void actsOfTwoDaysOrTwoPartiesAreTwo() {
    assertThat(
            findings(
                "Japan's government said that North Korea had fired a ballistic missile over"
                    + " Hokkaido on Wednesday.",
                "South Korea's military said North Korea launched a rocket towards Hokkaido on 14"
                    + " February."))
        .noneMatch(f -> f.status() == Status.CORROBORATED);
    assertThat(
            findings(
                "Japan's government said on Wednesday that North Korea had fired a ballistic"
                    + " missile over Hokkaido.",
                "Pakistan's military said on Wednesday that India had launched a rocket from"
                    + " Chandipur."))
        .noneMatch(f -> f.status() == Status.CORROBORATED);
  }

  @Test
  void aLeadThatGoesOnTellsItsFirstVerb() {
    assertThat(
            findings(
                "Japan's government said on Wednesday that North Korea had fired a ballistic missile"
                    + " over Hokkaido.",
                "Nuclear-armed North Korea launched a missile on Wednesday, which set off sirens in"
                    + " nine prefectures and made thousands of people run for cover, South Korea's"
                    + " military said."))
        .anySatisfy(
            f -> {
              assertThat(f.status()).isEqualTo(Status.CORROBORATED);
              assertThat(f.positions().get(0).reports()).hasSize(2);
            });
  }

  @Test
  void anActOfAMonthLongPastIsNotTheOneOfToday() {
    assertThat(
            findings(
                "Japan's government said North Korea had fired a ballistic missile over Hokkaido"
                    + " on 5 March 2025.",
                "South Korea's military said North Korea fired a rocket over Hokkaido in August"
                    + " 1998."))
        .noneMatch(f -> f.status() == Status.CORROBORATED);
  }

  @Test
  void theTableNamesKnownTypesAndRoles() {
    Set<String> acts = new HashSet<>();
    for (RuleTable.Row row : RuleTable.load(Act.class, "acts.tsv").rows()) {
      assertThat(acts.add(row.get("act"))).as(row.get("act")).isTrue();
      assertThat(row.list("verbs")).isNotEmpty().doesNotHaveDuplicates();
      assertThat(row.list("verbs")).allMatch(v -> v.equals(v.toLowerCase(Locale.ROOT)));
      assertThat(row.list("types"))
          .isNotEmpty()
          .allSatisfy(t -> assertThat(t.equals("-") || EventType.valueOf(t) != null).isTrue());
      assertThat(Act.By.valueOf(row.get("by").toUpperCase(Locale.ROOT))).isNotNull();
      assertThat(row.get("where")).isIn("here", "way");
    }
  }
}
