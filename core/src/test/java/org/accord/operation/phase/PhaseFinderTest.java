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
    String picture = "4 March 2032 Rebels will leave the town of Soran by bus Agency Pictures\n";
    SmallCase plain = new SmallCase().report("Gazette", "2031-03-05", attack + picture);
    SmallCase gallery =
        new SmallCase().report("Gazette", "2031-03-05", attack + "12/34 " + picture);
    assertThat(told(plain)).anyMatch(p -> p.startsWith("2032"));
    assertThat(told(gallery)).contains("2031-03-04 attacked").noneMatch(p -> p.startsWith("2032"));
  }

  @Test
  void everyRowOfVerbsMakesAPhaseFromBaseForms() {
    List<RuleTable.Row> rows = RuleTable.load(PhaseFinder.class, "verbs.tsv").rows();
    assertThat(rows).isNotEmpty();
    for (RuleTable.Row row : rows) {
      assertThat(Phase.valueOf(row.get("makes").toUpperCase(java.util.Locale.ROOT))).isNotNull();
      assertThat(row.get("where")).isIn("trigger", "clause");
      assertThat(row.list("words")).isNotEmpty().doesNotHaveDuplicates();
    }
  }
}
