package org.accord.claim.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.accord.claim.MarkedReport;
import org.accord.model.Evidence;
import org.accord.model.ReadReport;
import org.accord.model.claim.Event;
import org.accord.model.claim.EventType;
import org.accord.model.claim.Participant;
import org.accord.model.grounding.ActorMention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who does an act to whom, where the sentence makes it hard to see. */
class EventRolesTest {

  private static Event last(String text, EventType type, String... names) {
    ReadReport report = MarkedReport.of(text);
    List<ActorMention> mentions = new ArrayList<>();
    for (String name : names) {
      mentions.add(
          new ActorMention(
              name,
              new Evidence(report.id(), MarkedReport.at(report, name)),
              ActorMention.Form.NAME));
    }
    List<Event> events =
        new EventFinder()
            .find(report, List.of(), List.of(), mentions, List.of(), List.of(), List.of()).stream()
                .filter(e -> e.type() == type)
                .toList();
    assertThat(events).as(text).isNotEmpty();
    return events.get(events.size() - 1);
  }

  private static List<String> agents(Event event) {
    return event.participants().stream()
        .filter(p -> p.role() == Participant.Role.AGENT && p.actor() != null)
        .map(Participant::actor)
        .toList();
  }

  @Test
  void whatIsQuotedIsNoSubject() {
    Event event =
        last(
            "Ann Lee blamed “a fault of Omnitel” and denied any neglect.",
            EventType.REJECT,
            "Ann Lee",
            "Omnitel");
    assertThat(event.agents()).containsExactly("Ann Lee");
  }

  @Test
  void theSubjectResumesBehindAnAside() {
    Event event =
        last(
            "Bok, who had said that Ann Lee was ill, rejected the demands.",
            EventType.REJECT,
            "Bok",
            "Ann Lee");
    assertThat(event.agents()).containsExactly("Bok");
  }

  @Test
  void whoIsAskedStandsBehindThat() {
    Event event =
        last(
            "Norland demanded that Sudland hand over the man.",
            EventType.REQUEST,
            "Norland",
            "Sudland");
    assertThat(event.agents()).containsExactly("Norland");
    assertThat(event.patients()).containsExactly("Sudland");
  }

  @Test
  void whatStandsBeforeTheNameOfTheDoerChangesNothing() {
    Event event =
        last(
            "A petition was filed by the opposition Green League.",
            EventType.REQUEST,
            "Green League");
    assertThat(event.agents()).containsExactly("Green League");
  }

  @Test
  void aBareParticipleHasItsDoerBehindIt() {
    Event event =
        last(
            "The nurses taken hostage on Monday by the Red Band are alive.",
            EventType.ASSAULT,
            "nurses",
            "Red Band");
    assertThat(event.agents()).containsExactly("Red Band");
    assertThat(event.patients()).containsExactly("nurses");
  }

  @Test
  void bothSidesAreThoseWhoMadeTheDeal() {
    Event event =
        last(
            "A deal was reached between Norland and Sudland. Both sides denied the report.",
            EventType.REJECT,
            "Norland",
            "Sudland",
            "Both sides");
    assertThat(agents(event)).containsExactly("Norland", "Sudland");
  }

  @Test
  void aPhraseBesideTheVerbThatNamesNobodyLeavesTheActWithoutADoer() {
    Event event =
        last(
            "Ann Lee said the findings accused Norland of neglect.",
            EventType.ACCUSE,
            "Ann Lee",
            "Norland");
    assertThat(event.agents()).isEmpty();
    assertThat(event.patients()).containsExactly("Norland");
  }

  @Test
  void anInfinitiveBehindANounHasNoDoerOfItsOwn() {
    Event event =
        last(
            "Ann Lee told Omnitel of an agreement to evacuate the town.",
            EventType.MOVE,
            "Ann Lee",
            "Omnitel");
    assertThat(event.agents()).isEmpty();
  }

  @Test
  void eachOtherMakesBothPatients() {
    Event event =
        last("Norland and Sudland blamed each other.", EventType.ACCUSE, "Norland", "Sudland");
    assertThat(event.agents()).containsExactlyInAnyOrder("Norland", "Sudland");
    assertThat(event.patients()).containsExactlyInAnyOrder("Norland", "Sudland");
  }

  @Test
  void whoLeavesByRoadIsNotMovedByAnybody() {
    Event event =
        last("The families left by road, Omnitel said.", EventType.MOVE, "families", "Omnitel");
    assertThat(event.agents()).isEmpty();
    assertThat(event.patients()).containsExactly("families");
  }

  @Test
  void aVerbBehindARelativeClauseIsThatOfTheMainSubject() {
    Event event =
        last(
            "The rebels who took Ann Lee have freed the nurses.",
            EventType.RETREAT,
            "rebels",
            "Ann Lee",
            "nurses");
    assertThat(event.agents()).containsExactly("rebels");
    assertThat(event.patients()).containsExactly("nurses");
  }

  @Test
  void theFightersOfABodyAreTheBody() {
    Event event =
        last(
            "Fighters of the Red Band attacked Norland.", EventType.ASSAULT, "Red Band", "Norland");
    assertThat(event.agents()).containsExactly("Red Band");
  }

  @Test
  void whatWasLetInUnderwentIt() {
    Event event = last("The lorries were let through on Monday.", EventType.RETREAT, "lorries");
    assertThat(event.agents()).isEmpty();
    assertThat(event.patients()).containsExactly("lorries");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Norland accused Teskia of attacking a guard.|Teskia",
        "Norland has seized the Orca suspected of attacking a guard.|Orca",
        "Teskia was suspected by Norland of attacking a guard.|Teskia",
        "Norland detained Bok for allegedly breaking the ban by attacking a guard.|Bok",
        "Norland broke the ban of Teskia by attacking a guard.|Norland",
        "Norland gave a promise of attacking a guard.|Norland"
      })
  void whoIsChargedWithADeedDoesIt(String text, String doer) {
    String[] names =
        Stream.of("Norland", "Teskia", "Orca", "Bok").filter(text::contains).toArray(String[]::new);
    assertThat(last(text, EventType.ASSAULT, names).agents()).containsExactly(doer);
  }
}
