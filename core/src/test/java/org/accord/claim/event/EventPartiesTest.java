package org.accord.claim.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.accord.claim.MarkedReport;
import org.accord.model.Evidence;
import org.accord.model.ReadReport;
import org.accord.model.claim.Event;
import org.accord.model.claim.EventType;
import org.accord.model.claim.Participant;
import org.accord.model.grounding.ActorMention;
import org.junit.jupiter.api.Test;

/** Who does an act to whom, where the words beside the verb do not name them. */
class EventPartiesTest {

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

  private static List<String> names(Event event, Participant.Role role) {
    return event.participants().stream()
        .filter(p -> p.role() == role)
        .map(p -> p.actor() != null ? p.actor() : p.name())
        .toList();
  }

  private static List<String> agents(Event event) {
    return names(event, Participant.Role.AGENT);
  }

  private static List<String> patients(Event event) {
    return names(event, Participant.Role.PATIENT);
  }

  @Test
  void namesBehindANounTellWhomItMeans() {
    Event event =
        last(
            "Norland accused two companies, Orbex and Talmet, of fraud.",
            EventType.ACCUSE,
            "Norland",
            "Orbex",
            "Talmet");
    assertThat(patients(event)).containsExactly("Orbex", "Talmet");
  }

  @Test
  void aListIsNoNameBehindANoun() {
    Event event =
        last(
            "Norland attacked rebels, Sudland and Ostland.",
            EventType.ASSAULT,
            "Norland",
            "Sudland",
            "Ostland");
    assertThat(patients(event)).contains("rebels");
  }

  @Test
  void whoIsAccusedDidWhatTheChargeIs() {
    Event event =
        last(
            "Norland accused Sudland of shelling the nurses.",
            EventType.ASSAULT,
            "Norland",
            "Sudland",
            "nurses");
    assertThat(agents(event)).containsExactly("Sudland");
    assertThat(patients(event)).containsExactly("nurses");
  }

  @Test
  void whoIsSuspectedDidWhatTheSuspicionIs() {
    Event event =
        last(
            "Police arrested a gunman suspected of killing Ann Lee.",
            EventType.ASSAULT,
            "Police",
            "Ann Lee");
    assertThat(agents(event)).containsExactly("gunman");
  }

  @Test
  void itIsTheOtherBodyOfTheSentence() {
    Event event =
        last(
            "Norland fired a rocket on Tuesday, but Sudland accused it of a breach.",
            EventType.ACCUSE,
            "Norland",
            "Sudland");
    assertThat(agents(event)).containsExactly("Sudland");
    assertThat(patients(event)).containsExactly("Norland");
  }

  @Test
  void thoseWhoWereSeizedAreNotWhoFreedThem() {
    Event event =
        last(
            "Gunmen freed nine pupils on Friday, a week after they were abducted.",
            EventType.ASSAULT);
    assertThat(patients(event)).containsExactly("pupils");
  }

  @Test
  void prisonersAreExchangedByTheSides() {
    Event event =
        last(
            "Norland and Sudland announced an exchange of prisoners.",
            EventType.RETREAT,
            "Norland",
            "Sudland");
    assertThat(patients(event)).containsExactly("prisoners");
  }

  @Test
  void whoBrokersATruceIsNoPartyToIt() {
    Event event = last("A truce brokered by Norland was announced.", EventType.AGREE, "Norland");
    assertThat(agents(event)).isEmpty();
  }

  @Test
  void whoReceivesIsGivenByAnother() {
    Event event =
        last("Norland received oil from Sudland.", EventType.COOPERATE, "Norland", "Sudland");
    assertThat(agents(event)).containsExactly("Sudland");
    assertThat(patients(event)).containsExactly("Norland");
  }

  @Test
  void anEffortIsMadeByItsOwner() {
    Event event =
        last(
            "Norland has raised its efforts to attack the nurses.",
            EventType.ASSAULT,
            "Norland",
            "nurses");
    assertThat(agents(event)).containsExactly("Norland");
  }

  @Test
  void whoRejectsAChargeRejectsItsMaker() {
    Event event =
        last(
            "Sudland accused Norland of a breach. Norland rejected the accusation.",
            EventType.REJECT,
            "Sudland",
            "Norland");
    assertThat(patients(event)).containsExactly("Sudland");
  }

  @Test
  void theSidesAreThoseWhoChargeEachOther() {
    Event event =
        last(
            "Sudland accused Norland of a breach. Both sides promised restraint.",
            EventType.AGREE,
            "Sudland",
            "Norland",
            "Both sides");
    assertThat(agents(event)).containsExactlyInAnyOrder("Sudland", "Norland");
  }

  @Test
  void whoseThingIsAttackedIsAttacked() {
    Event event =
        last(
            "Vandals burned down two offices of the Grain Board.",
            EventType.ASSAULT,
            "Grain Board");
    assertThat(patients(event)).containsExactly("Grain Board");
  }

  @Test
  void aQuotationMayOpenInTheMiddleOfAVerb() {
    Event event =
        last(
            "The council said that Norland was “illegally exporting oil”.",
            EventType.COOPERATE,
            "Norland");
    assertThat(agents(event)).containsExactly("Norland");
  }

  @Test
  void aFormInIngBehindBeIsAVerb() {
    Event event = last("The tankers are bombing the nurses.", EventType.ASSAULT);
    assertThat(agents(event)).containsExactly("tankers");
  }

  @Test
  void aCookIsAPerson() {
    Event event = last("A cook was shot in the leg.", EventType.ASSAULT);
    assertThat(patients(event)).containsExactly("cook");
  }
}
