package org.accord.operation.phase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.accord.SmallCase;
import org.accord.model.finding.PhaseEntry;
import org.junit.jupiter.api.Test;

/** Of which days a story's steps are told. */
class PhaseDaysTest {

  private static List<PhaseEntry> phases(SmallCase small) {
    return small.derive().stories().stream().flatMap(s -> s.operation().phases().stream()).toList();
  }

  private static List<String> told(SmallCase small) {
    return phases(small).stream().map(p -> p.date() + " " + p.phase().word()).toList();
  }

  private static List<String> toldOf(String published, String text) {
    return told(new SmallCase().report("Gazette", published, text));
  }

  @Test
  void aWayThatIsShutIsHaltedAndOneThatReopensResumed() {
    assertThat(toldOf("2031-03-05", "Norway closed the border on Tuesday after the storm.\n"))
        .contains("2031-03-04 halted");
    assertThat(toldOf("2031-03-05", "The airport reopened on Tuesday after the storm.\n"))
        .contains("2031-03-04 resumed");
  }

  @Test
  void anAccidentIsAStepThoughNobodyDidIt() {
    assertThat(
            toldOf(
                "2031-03-05",
                "Two trains collided near Bergen on Tuesday.\nThe crash injured nine passengers.\n"))
        .containsExactly("2031-03-04 completed");
  }

  @Test
  void aDayToldByItsDistanceIsThatDay() {
    assertThat(
            toldOf(
                "2031-03-08",
                "The talks in Bergen resumed on Saturday, a day after gunmen attacked the"
                    + " town of Marwa.\n"))
        .contains("2031-03-07 attacked");
  }

  @Test
  void whatWasDoneForAPurposeIsNoPlan() {
    assertThat(
            toldOf(
                "2031-03-05",
                "Firefighters worked on Wednesday to rescue people from the wreck of a train.\n"))
        .doesNotContain("2031-03-05 planned");
  }

  @Test
  void whatWillBeDoneOnAConditionOfADayIsPlanned() {
    assertThat(
            toldOf(
                "2031-03-05",
                "The border guard of Norway closed the road on Tuesday.\nLorries would be let"
                    + " through on 10 March if the road was repaired.\n"))
        .contains("2031-03-10 planned");
  }

  @Test
  void whatWasDoneLastMonthIsOfThatMonthAndNotOfTheDayOfTheLead() {
    assertThat(
            toldOf(
                "2031-03-05",
                "Gunmen attacked the town of Marwa on Tuesday.\nNine men were killed last month"
                    + " when soldiers shelled the town of Bergen.\n"))
        .containsExactly("2031-02 attacked", "2031-03-04 attacked");
  }

  @Test
  void aMissileOfTheNextMorningFarEastIsNotOfTheWeekBefore() {
    SmallCase small =
        new SmallCase()
            .report(
                "Gazette",
                "2031-03-03",
                "North Korea fired a ballistic missile over the sea early on Tuesday, officials in"
                    + " Japan said.\n")
            .report(
                "Courier",
                "2031-03-04",
                "North Korea on Tuesday launched a ballistic missile that flew over the sea near"
                    + " Japan.\n");
    assertThat(told(small))
        .contains("2031-03-04 completed")
        .noneMatch(p -> p.startsWith("2031-02"));
  }

  @Test
  void aStepIsToldByItsOwnClause() {
    SmallCase small =
        new SmallCase()
            .report(
                "Gazette",
                "2031-03-05",
                "BERGEN, March 5 (Gazette) - Norway closed all roads to the valley on Tuesday"
                    + " after gunmen opened fire on a convoy of lorries, killing two drivers.\n");
    assertThat(phases(small))
        .extracting(PhaseEntry::what)
        .contains(
            "Norway closed all roads to the valley on Tuesday",
            "gunmen opened fire on a convoy of lorries");
  }

  @Test
  void aTollByADayIsNoAttackOfThatDay() {
    assertThat(
            toldOf(
                "2031-03-06",
                "Gunmen attacked the town of Marwa on Tuesday.\nNine soldiers had been killed by"
                    + " Thursday, the army said.\n"))
        .contains("2031-03-04 attacked")
        .doesNotContain("2031-03-06 attacked");
  }

  @Test
  void whatHasBeenSuspendedIsOfTheDayOfTheReportAndNotOfAPlanToldBefore() {
    SmallCase small =
        new SmallCase()
            .report(
                "Gazette",
                "2031-03-07",
                "Rebels freed a first group of hostages near Marwa on Friday under a deal.\n")
            .report(
                "Courier",
                "2031-03-08",
                "The hostages of Marwa are waiting under the deal with the rebels.\n"
                    + "The mediators expect the last hostages to be freed on Monday.\n"
                    + "The rebels have suspended the release of the hostages.\n");
    assertThat(told(small)).contains("2031-03-07 started", "2031-03-08 halted");
  }

  @Test
  void theProtestsOfADayAreOneStep() {
    assertThat(
            toldOf(
                "2031-03-05",
                "Thousands of people marched to the palace in Bergen on Tuesday.\nProtesters burned"
                    + " tyres in the harbour on Tuesday.\n"))
        .containsOnlyOnce("2031-03-04 started");
  }

  @Test
  void anArrestIsDoneAndAClosedRoadLasts() {
    assertThat(toldOf("2031-03-05", "Police arrested four men in Bergen on Tuesday.\n"))
        .containsExactly("2031-03-04 completed");
  }

  @Test
  void whoTellsATollHasTakenNoStep() {
    assertThat(
            toldOf(
                "2031-03-05",
                "A bomb exploded at a market in Marwa on Monday, killing six people.\nNine people"
                    + " have died, the governor of Marwa said on Tuesday.\n"))
        .contains("2031-03-03 attacked")
        .doesNotContain("2031-03-04 announced");
  }

  @Test
  void whatIsPromisedForADayAheadIsPlannedForIt() {
    assertThat(
            toldOf(
                "2031-03-05",
                "The election board of Norway counted the votes on Tuesday.\nThe board will hand"
                    + " over the ballot lists on Friday, its president promised.\n"))
        .contains("2031-03-07 planned")
        .doesNotContain("2031-03-07 announced");
  }

  @Test
  void aStrikeThatIsCalledOffIsNoPlan() {
    assertThat(
            toldOf(
                "2031-03-06",
                "The miners called off a strike in Bergen on Thursday.\nThe union had announced a"
                    + " strike for Thursday.\n"))
        .contains("2031-03-06 halted")
        .doesNotContain("2031-03-06 planned");
  }

  @Test
  void aWayThatWasShutOnTheOneDayOfTheReportIsOfThatDay() {
    assertThat(
            toldOf(
                "2031-03-04",
                "A tanker exploded at the border of Norway on Tuesday.\n"
                    + "The blast was heard in Bergen.\nDrivers ran from the fire.\n"
                    + "Smoke stood over the valley.\nNobody knew the cause.\n"
                    + "Doctors came from Bergen.\nThe fire burned for hours.\n"
                    + "Norway closed the border.\n"))
        .contains("2031-03-04 halted");
  }

  @Test
  void aFloodToldAgainTheDayAfterIsOneStepAndNoAttack() {
    SmallCase small =
        new SmallCase()
            .report(
                "Gazette",
                "2031-03-04",
                "Floods killed 30 people in the Soran valley and destroyed 400 houses, the disaster"
                    + " agency said on Tuesday.\n")
            .report(
                "Courier",
                "2031-03-05",
                "At least 30 people died and 250 houses were destroyed by floods in the Soran"
                    + " valley, officials said on Wednesday.\n");
    assertThat(told(small)).containsExactly("2031-03-04 completed");
  }

  @Test
  void aPlanOfAnEarlierReportIsDroppedWhereItWasCalledOff() {
    SmallCase small =
        new SmallCase()
            .report(
                "Gazette",
                "2031-03-04",
                "Miners will go on strike on Friday over pay, the union of Soran said on"
                    + " Tuesday.\n")
            .report(
                "Courier",
                "2031-03-05",
                "The union of Soran called off Friday's strike of the miners over pay.\n");
    assertThat(told(small)).contains("2031-03-05 halted").doesNotContain("2031-03-07 planned");
  }

  @Test
  void theDayOfATollIsNotThatOfTheAttack() {
    SmallCase small =
        new SmallCase()
            .report(
                "Gazette",
                "2031-03-07",
                "A bomb exploded at the market in Marwa on Wednesday, killing nine people.\n"
                    + "The market is the largest of the port.\n")
            .report(
                "Herald",
                "2031-03-07",
                "The death toll from the bombing at the market in Marwa rose to nine on Friday, with"
                    + " thirty wounded in the attack.\nThe market is the largest of the port.\n");
    assertThat(told(small)).contains("2031-03-05 attacked").doesNotContain("2031-03-07 attacked");
  }

  @Test
  void anAttackThatWasRepelledHasEnded() {
    SmallCase small =
        new SmallCase()
            .report(
                "Gazette",
                "2031-03-07",
                "Gunmen attacked the port of Marwa on Thursday.\n"
                    + "The attack was repelled on Friday by the army.\n");
    assertThat(told(small)).contains("2031-03-06 attacked", "2031-03-07 completed");
  }

  @Test
  void whatAnExpertSaysIsNoStep() {
    SmallCase small =
        new SmallCase()
            .report(
                "Gazette",
                "2031-03-07",
                "Gunmen attacked the port of Marwa on Thursday.\n"
                    + "Ann Lee, a professor at Norland University, said on Friday that the port was"
                    + " old.\n");
    assertThat(told(small)).doesNotContain("2031-03-07 announced");
  }
}
