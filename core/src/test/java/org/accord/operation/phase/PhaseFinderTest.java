package org.accord.operation.phase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.accord.SmallCase;
import org.accord.model.claim.Certainty;
import org.accord.model.claim.Phase;
import org.accord.model.finding.PhaseEntry;
import org.accord.text.RuleTable;
import org.junit.jupiter.api.Test;

class PhaseFinderTest {

  private static List<PhaseEntry> phases(SmallCase small) {
    return small.derive().stories().stream().flatMap(s -> s.operation().phases().stream()).toList();
  }

  private static List<String> told(SmallCase small) {
    return phases(small).stream().map(p -> p.date() + " " + p.phase().word()).toList();
  }

  @Test
  void anUndertakingHasItsTurns() {
    assertThat(told(SmallCase.evacuation()))
        .contains(
            "2031-03-05 agreed",
            "2031-03-06 started",
            "2031-03-07 halted",
            "2031-03-07 attacked",
            "2031-03-08 resumed");
  }

  @Test
  void shotsThatEachSideBlamesOnTheOtherWereFired() {
    assertThat(phases(SmallCase.evacuation()))
        .filteredOn(p -> p.phase() == Phase.ATTACKED)
        .isNotEmpty()
        .allMatch(p -> p.certainty() == Certainty.ACTUAL);
  }

  @Test
  void whatADenialIsMadeOfADayIsAnnounced() {
    SmallCase small =
        new SmallCase()
            .report(
                "Gazette",
                "2031-03-05",
                "The foreign ministry of Norway denied on Tuesday that its ships had sold oil to"
                    + " the rebels.\nThe navy of Norway has no ships there.\n");
    assertThat(told(small)).contains("2031-03-04 announced");
  }

  @Test
  void aBodyThatPassesAResolutionHasAgreed() {
    SmallCase small =
        new SmallCase()
            .report(
                "Gazette",
                "2031-03-05",
                "The United Nations Security Council passed new sanctions against Norway on"
                    + " Monday.\nThe sanctions ban oil exports.\n");
    assertThat(told(small)).contains("2031-03-03 agreed").doesNotContain("2031-03-03 completed");
  }

  @Test
  void aDayLongBeforeTheReportsIsBackground() {
    SmallCase small =
        new SmallCase()
            .report(
                "Gazette",
                "2031-03-05",
                "Gunmen attacked the town of Marwa on Tuesday.\n"
                    + "Gunmen attacked the town of Marwa on 3 May 2012, too.\n");
    assertThat(told(small)).contains("2031-03-04 attacked").noneMatch(p -> p.startsWith("2012"));
  }

  @Test
  void aPictureOfAGalleryIsNoStep() {
    String attack = "Gunmen attacked the town of Marwa on Tuesday.\n\n";
    String picture = "Rebels will leave the town of Soran by bus on 4 March 2032 Agency Pictures\n";
    SmallCase plain = new SmallCase().report("Gazette", "2031-03-05", attack + picture);
    SmallCase gallery =
        new SmallCase().report("Gazette", "2031-03-05", attack + "12/34 " + picture);
    assertThat(told(plain)).anyMatch(p -> p.startsWith("2032"));
    assertThat(told(gallery)).contains("2031-03-04 attacked").noneMatch(p -> p.startsWith("2032"));
  }

  @Test
  void aPictureThatOnlyItsDateDatesIsNoStep() {
    SmallCase small =
        new SmallCase()
            .report(
                "Gazette",
                "2031-03-05",
                "Gunmen attacked the town of Marwa on Tuesday.\n\n"
                    + "Smoke rises after an air raid on the town of Soran February 3, 2031.\n");
    assertThat(told(small)).contains("2031-03-04 attacked").noneMatch(p -> p.startsWith("2031-02"));
  }

  @Test
  void whatLiesAheadIsAStepThoughNoEventNamesIt() {
    SmallCase small =
        new SmallCase()
            .report(
                "Gazette",
                "2031-03-05",
                "Rebels of the north burned the town hall of Marwa on Tuesday.\n"
                    + "The stalls of Marwa are expected to be full on Sunday, traders said.\n");
    assertThat(told(small)).contains("2031-03-09 planned");
  }

  @Test
  void whoClaimsAnAttackIsToldOfTheDayOfTheReport() {
    SmallCase small =
        new SmallCase()
            .report(
                "Gazette",
                "2031-03-05",
                "Gunmen attacked the town of Marwa on Tuesday.\nTen people were hurt.\n"
                    + "The shops were shut.\nThe streets were empty.\nNobody slept.\n"
                    + "The Northern Front claimed responsibility for the attack.\n");
    assertThat(told(small)).contains("2031-03-05 announced");
  }

  @Test
  void anAttackThatSomebodySpokeOfLaterIsOfItsOwnDay() {
    SmallCase small =
        new SmallCase()
            .report(
                "Gazette",
                "2031-03-05",
                "Gunmen attacked the town of Marwa on Tuesday.\nTen people were killed.\n")
            .report(
                "Courier",
                "2031-03-06",
                "The gunmen who attacked Marwa killed ten people, the army said on Thursday.\n");
    assertThat(told(small)).contains("2031-03-04 attacked").doesNotContain("2031-03-06 attacked");
  }

  @Test
  void aTruceThatEndedIsNoTruceAgreed() {
    SmallCase small =
        new SmallCase()
            .report(
                "Gazette",
                "2031-03-05",
                "The ceasefire between the army of Norway and the rebels ended on Tuesday.\n"
                    + "The army and the rebels had agreed to the ceasefire on February 20.\n");
    assertThat(told(small)).contains("2031-03-04 halted").doesNotContain("2031-03-04 agreed");
  }

  @Test
  void everyRowOfVerbsMakesAPhaseFromBaseForms() {
    List<RuleTable.Row> rows = RuleTable.load(PhaseFinder.class, "verbs.tsv").rows();
    assertThat(rows).isNotEmpty();
    for (RuleTable.Row row : rows) {
      assertThat(Phase.valueOf(row.get("makes").toUpperCase(java.util.Locale.ROOT))).isNotNull();
      assertThat(row.get("where")).isIn("around", "trigger", "clause", "bare");
      assertThat(row.list("words")).isNotEmpty().doesNotHaveDuplicates();
    }
  }

  @Test
  void everyRowOfTheOtherTablesHasWords() {
    for (String table : List.of("outlook.tsv", "clause-ends.tsv")) {
      for (RuleTable.Row row : RuleTable.load(PhaseFinder.class, table).rows()) {
        assertThat(row.list("words")).as(table).isNotEmpty().doesNotHaveDuplicates();
      }
    }
    for (RuleTable.Row row : RuleTable.load(PhaseFinder.class, "clause-ends.tsv").rows()) {
      assertThat(row.get("side")).isIn("both", "after");
    }
  }
}
