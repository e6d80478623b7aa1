package org.accord.corroboration.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.accord.Accord;
import org.accord.corroboration.ReadStories;
import org.accord.model.ReadReport;
import org.accord.model.finding.Finding;
import org.accord.model.finding.Position;
import org.accord.model.finding.Status;
import org.junit.jupiter.api.Test;

/** Tolls of attacks as reports tell them: rising in a day, of rival counters, of two days. */
class TollsTest extends ReadStories {

  private List<Finding> counts(String... daysAndTexts) {
    List<ReadReport> reports = new ArrayList<>();
    for (int i = 0; i < daysAndTexts.length; i += 2) {
      String name = String.valueOf((char) ('a' + i / 2));
      reports.add(report(name, daysAndTexts[i], daysAndTexts[i + 1]));
    }
    return Accord.derive(reports, List.of(), null).stories().stream()
        .flatMap(s -> s.findings().stream())
        .filter(f -> f.kind().equals("count"))
        .toList();
  }

  private static List<String> says(Finding finding) {
    return finding.positions().stream().map(Position::says).toList();
  }

  @Test
  void aTollThatIsSaidToHaveRisenIsSupersededWithinItsDay() {
    List<Finding> counts =
        counts(
            "2019-05-08",
            "State radio raised the death toll from Wednesday's bombing of the market in Baidoa to"
                + " 14 people killed.",
            "2019-05-08",
            "A truck bomb killed 31 people at the market in Baidoa on Wednesday, the hospital's"
                + " director said.");
    assertThat(counts).extracting(Finding::status).containsExactly(Status.SUPERSEDED);
    assertThat(says(counts.get(0)).get(0)).contains("31");
    assertThat(counts.get(0).topic()).contains("31");
  }

  @Test
  void tollsOfTwoDaysThatOneReportTellsApartAreTwoCounts() {
    List<Finding> counts =
        counts(
            "2019-05-07",
            "Air strikes killed at least 15 people in Baidoa on Tuesday, the mayor said.",
            "2019-05-08",
            "Air strikes killed at least 40 people in Baidoa on Wednesday, residents said. The"
                + " strikes came a day after at least 15 people were killed in Baidoa on Tuesday.",
            "2019-05-09",
            "A doctors' association said 72 people died in Wednesday's air strikes in Baidoa.");
    assertThat(counts).noneMatch(f -> says(f).toString().matches(".*15.*(?:40|72).*"));
    assertThat(counts).noneMatch(f -> says(f).toString().matches(".*(?:40|72).*15.*"));
    assertThat(counts).anyMatch(f -> says(f).toString().matches(".*(?:40.*72|72.*40).*"));
  }

  @Test
  void rivalCountersOfOneDayAreContestedWithEveryFigure() {
    List<Finding> counts =
        counts(
            "2019-05-08",
            "Air strikes killed 56 civilians in the village of Tarsk on Wednesday, the rights group"
                + " Vesna said.",
            "2019-05-08",
            "The rebel commander Sava Orlic said 160 civilians were killed in Wednesday's air strikes on"
                + " Tarsk.",
            "2019-05-09",
            "Wednesday's air strikes on Tarsk killed 73 civilians, the doctors' union said.");
    assertThat(counts)
        .filteredOn(f -> f.status() == Status.CONTESTED)
        .singleElement()
        .satisfies(f -> assertThat(says(f).toString()).contains("56", "160", "73"));
  }

  @Test
  void whoHasDiedOverMonthsIsNoTollOfTheAttack() {
    List<Finding> counts =
        counts(
            "2019-05-08",
            "Shells killed five people at a relief convoy near Baidoa on Wednesday, police said.",
            "2019-05-08",
            "The aid group Vesna said eleven people had died in the hospital of Baidoa since 1"
                + " March for want of medicine.");
    assertThat(counts).isEmpty();
  }

  @Test
  void whatOneVoiceCountsBesideItsTollInOneReportIsAPartOfIt() {
    List<Finding> counts =
        counts(
            "2019-05-08",
            "Air strikes killed at least 21 civilians in and around Baidoa on Wednesday, the rights"
                + " group Vesna said. Vesna said at least 15 of the civilians were killed in a"
                + " northern district of Baidoa.",
            "2019-05-08",
            "Vesna said at least 21 civilians were killed in Baidoa on Wednesday.");
    assertThat(counts).isEmpty();
  }

  @Test
  void aKindOfPeopleInTheSentenceOfAllIsAPartWhoeverCountsIt() {
    List<Finding> counts =
        counts(
            "2019-05-08",
            "The school's director said six teachers died in Wednesday's air strikes on Tarsk, while"
                + " the rights group Vesna said 35 people in total had died.",
            "2019-05-08",
            "Air strikes on Tarsk on Wednesday killed at least 26 people, the rights group Vesna"
                + " said.");
    assertThat(counts).noneMatch(f -> says(f).toString().contains("six teachers"));
  }

  @Test
  void whoTellsOnlyTheCountryMayMeanTheTown() {
    List<Finding> counts =
        counts(
            "2019-05-08",
            "A suicide bombing killed 58 people in Baidoa on Wednesday, doctors said.",
            "2019-05-09",
            "Wednesday's suicide bombing in Somalia killed 86 people, doctors said on Thursday.");
    assertThat(counts).extracting(Finding::status).containsExactly(Status.SUPERSEDED);
    assertThat(says(counts.get(0)).toString()).contains("58", "86");
  }

  @Test
  void childrenAndWomenAmongTheDeadAreNoRivalTolls() {
    List<Finding> counts =
        counts(
            "2019-05-08",
            "At least 27 children were killed in the air strike on Tarsk on Wednesday, the aid group"
                + " Vesna said.",
            "2019-05-08",
            "There were 20 women among the dead of the air strike on Tarsk, the doctors' union said.");
    assertThat(counts).isEmpty();
  }

  @Test
  void thoseHurtBadlyAndThoseHurtSlightlyAreTogetherAllTheHurt() {
    List<Finding> counts =
        counts(
            "2019-05-08",
            "A ferry hit a pier in Tarsk on Wednesday and 27 people were injured, police said.",
            "2019-05-08",
            "A ferry hit a pier in Tarsk on Wednesday. Four people were taken to hospital with serious"
                + " injuries and 20 others were slightly hurt, the fire brigade said.");
    assertThat(counts)
        .singleElement()
        .satisfies(f -> assertThat(says(f).toString()).contains("27", "Four", "20 others"));
  }

  @Test
  void whoAreBadlyHurtAreNoRivalCountOfTheHurt() {
    List<Finding> counts =
        counts(
            "2019-05-08",
            "A ferry hit a pier in Tarsk on Wednesday and 27 people were injured, police said.",
            "2019-05-08",
            "Eight people had life-threatening injuries after a ferry hit a pier in Tarsk on Wednesday,"
                + " the ambulance service said.");
    assertThat(counts).isEmpty();
  }

  @Test
  void aLaterLowerBoundDoesNotHeadTheToll() {
    List<Finding> counts =
        counts(
            "2019-05-08",
            "A suicide bombing killed 22 people at a wedding in Baidoa on Wednesday, the mayor said.",
            "2019-05-08",
            "The death toll of Wednesday's suicide bombing of a wedding in Baidoa has risen to 32 people"
                + " killed, doctors said.",
            "2019-05-09",
            "More than 20 people were killed in Wednesday's suicide bombing of a wedding in Baidoa, a"
                + " hospital nurse said.");
    assertThat(counts).extracting(Finding::status).containsExactly(Status.SUPERSEDED);
    assertThat(says(counts.get(0)).get(0)).contains("32");
    assertThat(counts.get(0).topic()).contains("32");
  }

  @Test
  void whatWasToldBeforeTheDayOfAnEventIsNotOfIt() {
    List<Finding> counts =
        counts(
            "2019-05-07",
            "Air strikes killed nine people in Baidoa, the mayor said.",
            "2019-05-09",
            "An air strike on Wednesday killed 14 people in Baidoa, residents said.",
            "2019-05-09",
            "Wednesday's air strike in Baidoa killed 16 people, the doctors' union said.");
    assertThat(counts).anyMatch(f -> says(f).toString().matches(".*(?:14.*16|16.*14).*"));
    assertThat(counts).noneMatch(f -> says(f).toString().matches(".*nine.*1[46].*"));
    assertThat(counts).noneMatch(f -> says(f).toString().matches(".*1[46].*nine.*"));
  }

  @Test
  void theDayOnWhichATollWasGivenIsNotThatOfTheEvent() {
    List<Finding> counts =
        counts(
            "2019-05-07",
            "A truck bomb killed 14 people at the market in Baidoa, the mayor said.",
            "2019-05-09",
            "The truck bomb at the market in Baidoa killed 19 people the doctors' union said in a"
                + " statement on Thursday.");
    assertThat(counts)
        .singleElement()
        .satisfies(f -> assertThat(says(f).toString()).contains("14", "19"));
  }

  @Test
  void whoeverWasHurtBadlyAndSlightlyIsToldWithBothFigures() {
    List<Finding> counts =
        counts(
            "2019-05-07",
            "Police in Baidoa said 27 people had been injured in the bus crash.",
            "2019-05-08",
            "In the bus crash in Baidoa six people were badly hurt while 30 others were slightly"
                + " hurt, the mayor said.");
    assertThat(counts).anyMatch(f -> says(f).toString().matches(".*six people.*30 others.*"));
  }

  @Test
  void allOnBoardAreNotCountedWithTheDeadOfSomethingElse() {
    List<Finding> counts =
        counts(
            "2019-05-07",
            "A navy helicopter was shot down over the hills on its way back from the islands on"
                + " Tuesday, killing all five people on board, the navy said.",
            "2019-05-07",
            "Rebel rocket and sniper fire along the road to the port on Tuesday killed four people,"
                + " three of them women, the mayor said.");
    assertThat(counts).noneMatch(f -> says(f).toString().matches(".*five.*four.*|.*four.*five.*"));
  }

  @Test
  void whatWasEarlierThisWeekIsNotTheNewsOfTheDay() {
    List<Finding> counts =
        counts(
            "2019-05-11",
            "Air strikes on the town of Baidoa on Saturday killed 15 people, the mayor said. Earlier"
                + " this week a gas attack in Baidoa killed 87 people.",
            "2019-05-12",
            "Saturday's air strikes on the town of Baidoa killed 19 people, doctors said.");
    assertThat(counts).anyMatch(f -> says(f).toString().matches(".*(?:15.*19|19.*15).*"));
    assertThat(counts).noneMatch(f -> says(f).toString().matches(".*(?:87.*1[59]|1[59].*87).*"));
  }
}
