package org.accord.corroboration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.accord.Accord;
import org.accord.model.ReadReport;
import org.accord.model.finding.Finding;
import org.accord.model.finding.Status;
import org.junit.jupiter.api.Test;

/** Questions that many voices answer, each in words of its own, read and derived. */
class GatheredTest extends ReadStories {

  private static final String DAY = "2022-05-03";

  @Test
  void whoDidItIsOneQuestionHoweverItIsTold() {
    List<Finding> findings =
        findings(
            "The army of Azerbaijan shelled the market in Tarsk on Monday, killing 12 people, the Tarsk Relief"
                + " Committee said.",
            "Azerbaijan denied that its army had shelled the market in Tarsk on Monday.",
            "France accused Azerbaijan of the attack on the market in Tarsk on Monday.",
            "Norway's foreign minister said Azerbaijan was responsible for the attack on the market in Tarsk.");
    List<Finding> contested =
        findings.stream().filter(f -> f.status() == Status.CONTESTED).toList();
    assertThat(contested).hasSize(1);
    assertThat(who(contested.get(0)))
        .anyMatch(w -> w.contains("Azerbaijan"))
        .anyMatch(w -> w.contains("France"))
        .anyMatch(w -> w.contains("Committee"));
  }

  @Test
  void aChargeOfAnotherYearIsNotGathered() {
    List<Finding> findings =
        findings(
            "The army of Azerbaijan shelled the market in Tarsk on Monday, killing 12 people, the Tarsk Relief"
                + " Committee said.",
            "Azerbaijan denied that its army had shelled the market in Tarsk on Monday.",
            "France accused Azerbaijan of an attack on a school in Belin in 2014.");
    assertThat(findings.stream().filter(f -> f.status() == Status.CONTESTED))
        .isNotEmpty()
        .noneMatch(f -> who(f).stream().anyMatch(w -> w.contains("France")));
  }

  @Test
  void whoCondemnsOneThingIsTold() {
    List<Finding> findings =
        findings(
            "France condemned the attack on the market in Tarsk on Tuesday. Norway condemned it as a war crime.",
            "The attack on the market in Tarsk killed 12 people. \"We condemn this attack on the market in Tarsk,\""
                + " Portugal's foreign minister said on Tuesday.");
    Finding reaction =
        findings.stream().filter(f -> f.kind().equals("reaction")).findFirst().orElseThrow();
    assertThat(who(reaction))
        .anyMatch(w -> w.contains("France"))
        .anyMatch(w -> w.contains("Norway"));
    assertThat(reaction.status()).isEqualTo(Status.CORROBORATED);
  }

  @Test
  void whoRefusesToConfirmSomebodysReportIsSilentAboutWhatItSays() {
    List<Finding> findings =
        findings(
            "The Harbour Gazette said on Monday that 30 barges had carried coal up the Tarn at night. Rain is"
                + " expected in the valley. The port authority refused to confirm the Harbour Gazette report.");
    Finding silence =
        findings.stream().filter(f -> f.kind().equals("silence")).findFirst().orElseThrow();
    assertThat(silence.status()).isEqualTo(Status.UNCONFIRMED);
    assertThat(silence.positions().get(0).says()).contains("barges");
  }

  @Test
  void whatOnlyLeadsToTheNewsUndoesNothing() {
    String before =
        "The truce in Tarsk came into force on Sunday, the Tarsk Relief Committee said.";
    assertThat(findings(before, "The truce in Tarsk collapsed on Tuesday, residents said."))
        .anyMatch(f -> f.kind().equals("reversal"));
    assertThat(
            findings(
                before,
                "Jets pounded Tarsk on Tuesday, days after the truce in Tarsk collapsed, residents said."))
        .noneMatch(f -> f.kind().equals("reversal"));
  }

  @Test
  void aClauseThatOnlyBringsInASpeakerIsNoFinding() {
    List<Finding> findings =
        findings(
            "Speaking outside the Tarsk hospital, where she is being treated, Lena Okafor said: \"The wall fell on"
                + " us.\"",
            "Speaking outside the Tarsk hospital, where she is being treated, Lena Okafor said: \"The wall fell on"
                + " us at once.\"");
    assertThat(findings).isNotEmpty();
    assertThat(findings.stream().flatMap(f -> f.positions().stream()).map(p -> p.says()))
        .noneMatch(says -> says.matches(".*Okafor said[:,]?$"));
  }

  @Test
  void aVesselUnderTwoFlagsIsAQuestion() {
    List<Finding> findings =
        findings(
            "Port police in Tarsk said on Monday that they had seized the Liberian-flagged tanker Amber Swan. The crew"
                + " of the Amber Swan was questioned.",
            "The tanker Amber Swan is registered in the Marshall Islands, the Harbour Gazette said on Monday. Port police"
                + " seized the Amber Swan at Tarsk.");
    Finding flag =
        findings.stream().filter(f -> f.kind().equals("attribute")).findFirst().orElseThrow();
    assertThat(flag.status()).isEqualTo(Status.CONTESTED);
    assertThat(flag.positions()).hasSize(2);
  }

  @Test
  void aVesselOfWhichAllTellOneFlagIsNone() {
    List<Finding> findings =
        findings(
            "Port police in Tarsk said on Monday that they had seized the Liberian-flagged tanker Amber Swan. The crew"
                + " of the Amber Swan was questioned.",
            "The tanker Amber Swan is registered in Liberia, the Harbour Gazette said on Monday. Port police"
                + " seized the Amber Swan at Tarsk.");
    assertThat(findings).isNotEmpty().noneMatch(f -> f.kind().equals("attribute"));
  }

  private List<Finding> findings(String... texts) {
    List<ReadReport> reports = new ArrayList<>();
    for (String text : texts) {
      reports.add(report("paper" + (char) ('a' + reports.size()), DAY, text));
    }
    return Accord.derive(reports, List.of(), null).stories().stream()
        .flatMap(s -> s.findings().stream())
        .toList();
  }

  private static List<String> who(Finding finding) {
    return finding.positions().stream().flatMap(p -> p.who().stream()).toList();
  }
}
