package org.accord.claim.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.accord.claim.MarkedReport;
import org.accord.model.Evidence;
import org.accord.model.ReadReport;
import org.accord.model.claim.Event;
import org.accord.model.claim.EventType;
import org.accord.model.grounding.Moment;
import org.accord.model.reading.SpanType;
import org.junit.jupiter.api.Test;

/** On which day an act was done, told on Friday, 7 March 2025. */
class EventDaysTest {

  private static List<Event> events(String text, String... days) {
    ReadReport report = MarkedReport.of(text);
    List<Moment> moments = new ArrayList<>();
    for (int i = 0; i < days.length; i += 2) {
      Evidence evidence = new Evidence(report.id(), MarkedReport.at(report, days[i]));
      moments.add(new Moment(evidence, SpanType.DATE, days[i + 1], null, null));
    }
    return new EventFinder()
        .find(report, List.of(), List.of(), List.of(), List.of(), List.of(), moments);
  }

  @Test
  void theDayOfAnotherNounIsNotTheActs() {
    assertThat(events("The mayor resigned after Sunday's election.", "Sunday", "2025-03-02"))
        .extracting(Event::date)
        .containsOnlyNulls();
  }

  @Test
  void theDayOfTheNounThatTellsTheActIsItsOwn() {
    assertThat(events("Nobody saw Sunday's attack.", "Sunday", "2025-03-02"))
        .extracting(Event::date)
        .containsExactly("2025-03-02");
  }

  @Test
  void whatIsStillToComeFallsOnTheNextSuchDay() {
    assertThat(events("The union called a strike for Tuesday.", "Tuesday", "2025-03-04"))
        .filteredOn(e -> e.type() == EventType.PROTEST)
        .extracting(Event::date)
        .contains("2025-03-11");
  }

  @Test
  void theDayOfAFeastToComeIsNotThatOfWhatWasSaidOfIt() {
    assertThat(
            events(
                "The union has criticised the organisers of the mayor's Sunday party.",
                "Sunday",
                "2025-03-09"))
        .extracting(Event::date)
        .containsOnlyNulls();
  }

  @Test
  void theDayBehindAContraryIsOfTheContrary() {
    assertThat(
            events(
                "The bridge was closed for hours, but engineers carried out checks on Friday.",
                "Friday",
                "2025-03-07"))
        .filteredOn(e -> e.type() == EventType.COERCE)
        .extracting(Event::date)
        .containsOnlyNulls();
  }

  @Test
  void theDayOnWhichItIsDebatedIsNotTheAttacks() {
    assertThat(
            events(
                "The council met on Friday to debate a motion condemning the attack.",
                "Friday",
                "2025-03-07"))
        .filteredOn(e -> e.type() == EventType.ASSAULT)
        .extracting(Event::date)
        .containsOnlyNulls();
  }

  @Test
  void theDayThatOwnsAnotherNounIsNoDayToCome() {
    assertThat(
            events(
                "They hope to restart the evacuation halted by Tuesday's attack.",
                "Tuesday",
                "2025-03-04"))
        .extracting(Event::date)
        .doesNotContain("2025-03-11");
  }

  @Test
  void whatIsSaidInThePresentIsSaidToday() {
    assertThat(events("The army denies it.")).extracting(Event::date).containsExactly("2025-03-07");
  }

  @Test
  void theDayBehindTheMainVerbIsNotThatOfAParticipleBeforeIt() {
    assertThat(events("The nurses abducted in Marwa were freed on Friday.", "Friday", "2025-03-07"))
        .filteredOn(e -> e.type() == EventType.ASSAULT)
        .extracting(Event::date)
        .containsOnlyNulls();
  }

  @Test
  void theDayOfAParticipleIsNotThatOfTheVerbBehindIt() {
    assertThat(
            events(
                "An officer suspected of firing on a crowd on Tuesday has been detained.",
                "Tuesday",
                "2025-03-04"))
        .filteredOn(e -> e.type() == EventType.COERCE)
        .extracting(Event::date)
        .containsOnlyNulls();
  }

  @Test
  void aDayOfTheCalendarInAClauseBehindIsABackdrop() {
    assertThat(
            events(
                "The ship was impounded after the council passed a law on 2 February.",
                "2 February",
                "2025-02-02"))
        .filteredOn(e -> e.type() == EventType.COERCE)
        .extracting(Event::date)
        .containsOnlyNulls();
  }

  @Test
  void theMonthOfWhatSomebodyIsChargedWithIsNotThatOfTheCharge() {
    assertThat(
            events(
                "Guards boarded the tanker and detained its crew for breaking a ban by carrying"
                    + " arms in January.",
                "January",
                "2025-01"))
        .filteredOn(e -> e.type() == EventType.COERCE)
        .isNotEmpty()
        .extracting(Event::date)
        .containsOnlyNulls();
    assertThat(events("Guards detained the crew in January.", "January", "2025-01"))
        .extracting(Event::date)
        .containsExactly("2025-01");
  }

  @Test
  void aDayBehindADistanceIsTheActsOwn() {
    assertThat(
            events(
                "The talks were put off by a day after shells killed five people on Wednesday.",
                "Wednesday",
                "2025-03-05"))
        .filteredOn(e -> e.type() == EventType.ASSAULT)
        .extracting(Event::date)
        .containsExactly("2025-03-05");
  }

  @Test
  void aDistanceFromWhatWasDoneSinceIsCountedFromNoDay() {
    assertThat(
            events("They have held the boy since arresting him two days after he hit a soldier."))
        .extracting(Event::date)
        .containsOnlyNulls();
  }

  @Test
  void theDayOnWhichARelativeClauseTellsThatOthersCameIsTheirs() {
    assertThat(
            events(
                "The reports were denied by the mayor who wants to distract a team of experts which"
                    + " arrived three days ago.",
                "three days ago",
                "2025-03-04"))
        .filteredOn(e -> e.type() == EventType.REJECT)
        .extracting(Event::date)
        .containsOnlyNulls();
  }

  @Test
  void theDayOfAnActInARelativeClauseIsThatActsOwn() {
    assertThat(
            events(
                "The mayor met the guards who were attacked on Tuesday.", "Tuesday", "2025-03-04"))
        .filteredOn(e -> e.type() == EventType.ASSAULT)
        .extracting(Event::date)
        .containsExactly("2025-03-04");
  }
}
