package org.accord.operation.phase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.accord.SmallCase;
import org.junit.jupiter.api.Test;

/** Steps that a table row or a turn of phrase makes, and what only looks like one. */
class SmallStepsTest {

  private static List<String> told(String published, String text) {
    return new SmallCase()
        .report("Gazette", published, text).derive().stories().stream()
            .flatMap(s -> s.operation().phases().stream())
            .map(p -> p.date() + " " + p.phase().word())
            .toList();
  }

  @Test
  void aTollThatRoseOnADayIsAnnounced() {
    assertThat(
            told(
                "2031-03-07",
                "The death toll from the blast at the harbour of Marwa rose to nine on Friday.\n"
                    + "A bomb exploded in the harbour of Marwa on Wednesday, killing four people.\n"))
        .contains("2031-03-05 attacked", "2031-03-07 announced");
  }

  @Test
  void anOrderThatIsSignedIsAgreed() {
    assertThat(
            told(
                "2031-03-07",
                "President Ragna Holm of Norway signed the order for the parade on Thursday.\n"
                    + "Gunmen attacked the town of Marwa on Tuesday.\n"))
        .contains("2031-03-06 agreed");
  }

  @Test
  void whoIsNotifiedOfAPlanHasBeenToldOfItThen() {
    assertThat(
            told(
                "2031-03-07",
                "Norway launched a rocket on Friday from its northern coast.\n"
                    + "Norway notified the maritime agency on Tuesday of its plan.\n"))
        .contains("2031-03-04 announced");
  }

  @Test
  void theDayOfAChargeIsNotThatOfTheAttack() {
    assertThat(
            told(
                "2031-03-05",
                "A court in Norway indicted a student on Tuesday for attacking two soldiers.\n"
                    + "She was filmed as she hit one of them.\n"))
        .contains("2031-03-04 announced")
        .noneMatch(s -> s.endsWith("attacked"));
  }

  @Test
  void anAttackThatMayBeMadeIsNone() {
    assertThat(
            told(
                "2031-03-05",
                "Norway tested a missile on Tuesday that could strike the towns of the coast.\n"))
        .contains("2031-03-04 completed")
        .noneMatch(s -> s.endsWith("attacked"));
  }

  @Test
  void whatSomebodyRefusesToDoInAnAsideIsNotSaid() {
    assertThat(
            told(
                "2031-03-05",
                "Gunmen attacked the soldiers on Tuesday, who refused to fire back.\n"))
        .containsExactly("2031-03-04 attacked");
  }

  @Test
  void anAttackOfLastWeekIsNotOfTheDayOfAnother() {
    assertThat(
            told(
                "2031-03-14",
                "Gunmen attacked the mill of Marwa on Thursday, killing two men.\n"
                    + "It was the revenge for the raid last week on the mill of Soran, the gunmen"
                    + " said.\n"))
        .contains("2031-03-13 attacked")
        .noneMatch(s -> s.endsWith("ongoing"));
  }

  @Test
  void aReportWhoseLeadIsOfTomorrowIsOfTomorrow() {
    List<String> told =
        new SmallCase()
                .report(
                    "Gazette",
                    "2031-03-03",
                    "North Korea launched a ballistic missile over the sea early on Tuesday, officials"
                        + " said.\nThe foreign ministry of Japan denied that the missile hit its coast.\n")
                .report(
                    "Courier",
                    "2031-03-04",
                    "North Korea on Tuesday launched a ballistic missile that flew over the sea near"
                        + " Japan.\n")
                .derive()
                .stories()
                .stream()
                .flatMap(s -> s.operation().phases().stream())
                .map(p -> p.date() + " " + p.phase().word())
                .toList();
    assertThat(told).contains("2031-03-04 announced").noneMatch(s -> s.startsWith("2031-03-03"));
  }

  @Test
  void anAttackOfThisMonthStandsBesideAnotherOfADay() {
    assertThat(
            told(
                "2031-03-14",
                "Gunmen attacked the consulate in Marwa on Thursday, killing six people.\n"
                    + "Warplanes bombed the village of Soran earlier this month.\n"))
        .contains("2031-03-13 attacked", "2031-03 attacked");
  }

  @Test
  void theDayOfWhatCameBeforeIsNotThatOfTheAttackAfterIt() {
    assertThat(
            told(
                "2031-03-07",
                "The army began shelling the town of Marwa after gunmen killed a pilot on Tuesday.\n"))
        .contains("2031-03-04 attacked")
        .doesNotContain("2031-03-04 started");
  }

  @Test
  void theDateAtTheHeadOfAReportIsItsDay() {
    assertThat(
            told(
                "2031-03-05",
                "Thursday 6 March 2031 The government of Norway denied the charge of the rebels"
                    + " that it had shelled a mill.\nThe mill stands near Marwa.\n"))
        .contains("2031-03-06 announced")
        .noneMatch(s -> s.startsWith("2031-03-05"));
  }

  @Test
  void theDayForWhichATruceIsPlannedIsOfNothingBesideIt() {
    assertThat(
            told(
                "2031-03-05",
                "Gunmen attacked the town of Marwa on Tuesday as the rebels continued to mull over a"
                    + " truce deal due to take effect on Thursday.\n"))
        .contains("2031-03-04 attacked")
        .doesNotContain("2031-03-06 resumed");
  }
}
