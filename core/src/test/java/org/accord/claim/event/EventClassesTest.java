package org.accord.claim.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.accord.claim.MarkedReport;
import org.accord.model.claim.Certainty;
import org.accord.model.claim.Event;
import org.accord.model.claim.EventType;
import org.accord.model.claim.Phase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The classes of acts that news tells, each in its active, passive and nominal forms. */
class EventClassesTest {

  private static final EventFinder FINDER = new EventFinder();

  private static List<Event> events(String text) {
    return FINDER.find(
        MarkedReport.of(text), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
  }

  private static void tells(String text, @Nullable EventType type) {
    assertThat(events(text)).as(text).extracting(Event::type).contains(type);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = ';',
      value = {
        "The miners were released on Sunday.; RETREAT",
        "Four of the sailors have all been freed.; RETREAT",
        "The captors let three go.; RETREAT",
        "Kidnappers held the nurses. The hostages were handed to the mayor.; RETREAT",
        "Kidnappers took the nurses hostage. The handover is planned.; RETREAT",
        "Soldiers cleared the roadblock.; RETREAT",
        "The general pulled his soldiers out of the valley.; RETREAT",
        "The two sides are to exchange 20 prisoners for twelve.; RETREAT",
        "An exchange of captives was put off.; RETREAT",
      })
  void freeingAndDrawingBack(String text, EventType type) {
    tells(text, type);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = ';',
      value = {
        "Aid agencies loaded food and medicine. Ten lorries reached the valley.; AID",
        "Relief supplies are short. A convoy of trucks with food entered the town.; AID",
        "Doctors operated on six of the wounded.; AID",
        "The rebels would inspect every lorry.; COERCE",
        "The lorries were held up for three hours.; COERCE",
        "The observers were turned away by soldiers.; COERCE",
        "A truce took effect at noon.; AGREE",
        "The minister ruled it out.; REJECT",
        "The boys were sent to hospital.; MOVE",
        "Controllers lost contact with the satellite.; ",
        "The trawler went missing.; ",
      })
  void aidOnItsWayAndWhatStopsIt(String text, @Nullable EventType type) {
    tells(text, type);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Nobody was killed in the crash.",
        "They found goods banned by the council in a shed.",
        "It was the second day of a truce.",
        "The envoy flew home to save a deal.",
      })
  void whatIsOnlyPassedByIsNoAct(String text) {
    assertThat(events(text))
        .filteredOn(e -> e.type() != EventType.CONSULT && e.type() != EventType.MOVE)
        .isEmpty();
  }

  @Test
  void whatIsAgreedIsNoSecondAct() {
    assertThat(events("Both sides agreed to a truce.")).hasSize(1);
  }

  @Test
  void anExchangeThatWasPlannedAndPutOffIsHalted() {
    assertThat(events("An exchange of prisoners planned for Friday was put off."))
        .extracting(Event::phase)
        .containsExactly(Phase.HALTED);
  }

  @Test
  void theDeadAndTheWoundedOfOneClauseAreOneAct() {
    assertThat(events("Two soldiers were killed and nine men wounded in the shelling."))
        .extracting(e -> e.trigger().span())
        .hasSizeLessThanOrEqualTo(2);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = ';',
      value = {
        "A ransom was paid.; COOPERATE",
        "The family paid nothing.; COOPERATE",
        "The pirates received 3 million dollars.; COOPERATE",
        "Two million euros reached the dealer in May.; COOPERATE",
        "The bank will hand over the documents.; COOPERATE",
      })
  void payingAndHandingOver(String text, EventType type) {
    tells(text, type);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = ';',
      value = {
        "The gang is holding the captives in a barn.; COERCE",
        "The abducted nuns are still being held. The captives are well.; COERCE",
        "Two priests are in the hands of the gang.; COERCE",
        "The kidnappers took nine pupils. The captors want money.; ASSAULT",
        "The hostages were seized from a bus, the captors said.; ASSAULT",
        "Gunmen raided a mission school.; ASSAULT",
        "Police raided the offices of a newspaper.; COERCE",
      })
  void takingAndHolding(String text, EventType type) {
    tells(text, type);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = ';',
      value = {
        "A guard beat up the cook.; ASSAULT",
        "The driver was beaten by police.; ASSAULT",
        "Two men died of gunshot wounds.; ASSAULT",
        "Gunmen attacked a bus. Nine men were injured.; ASSAULT",
        "The shots came from a roof.; ASSAULT",
        "Looters broke into a warehouse.; ASSAULT",
      })
  void harmToPersonsAndHouses(String text, EventType type) {
    tells(text, type);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = ';',
      value = {
        "Three boys slipped away at night.; MOVE",
        "The passengers walked to the next village.; MOVE",
        "The children were being driven to the coast.; MOVE",
      })
  void goingAndBeingTaken(String text, EventType type) {
    tells(text, type);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = ';',
      value = {
        "Thousands marched to the palace.; PROTEST",
        "Youths threw stones.; PROTEST",
        "Farmers blocked the bridge with tractors.; PROTEST",
        "The union called a two-day strike.; PROTEST",
        "Nurses joined the strike.; PROTEST",
        "Officers fired tear gas.; COERCE",
        "Troops broke up the demonstration.; COERCE",
        "The ministry cut off the internet.; COERCE",
      })
  void protestAndWhatIsDoneAgainstIt(String text, EventType type) {
    tells(text, type);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = ';',
      value = {
        "Lawyers filed a petition with the court.; REQUEST",
        "The tribunal ordered a recount in two districts.; REQUEST",
        "The mayor asked the ministry for two pumps.; REQUEST",
        "The challenger cried fraud.; ACCUSE",
        "Its envoy, Ann Lee, accuses the navy of piracy.; ACCUSE",
        "The league is a coalition that backs the mayor.; SUPPORT",
      })
  void askingAndAccusing(String text, EventType type) {
    tells(text, type);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = ';',
      value = {
        "The navy flew a drone over the column.; MOBILIZE",
        "The mission sent a patrol to the ford.; MOBILIZE",
        "The bishop had been in contact with the rebels.; CONSULT",
        "Trucks brought blankets and water to the camp.; AID",
      })
  void patrolsContactsAndRelief(String text, EventType type) {
    tells(text, type);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "The ministry released a report on rice.",
        "The bank released the figures.",
        "She paid attention to the music.",
        "The home team beat the champions in the final.",
        "The choir held a concert in the school.",
        "The engineer asked not to be named.",
        "The price of copper reached 9,000 dollars.",
        "The mayor insists that the figures are right.",
      })
  void wordsOfOtherMeaningTellNothing(String text) {
    assertThat(events(text)).isEmpty();
  }

  @Test
  void aPassiveThatIsGoingOnIsOngoing() {
    Event event = events("A cook is being treated at the hospital.").get(0);
    assertThat(event.type()).isEqualTo(EventType.AID);
    assertThat(event.phase()).isEqualTo(Phase.ONGOING);
  }

  @Test
  void whatIsRefusedDoesNotGovernWhatIsDoneNext() {
    List<Event> events = events("The union refused to accept the offer and called on its members.");
    assertThat(events).extracting(Event::certainty).containsOnly(Certainty.ACTUAL);
  }

  @Test
  void aParticipleThatOnlyTellsWhichIsNotDemanded() {
    List<Event> events =
        events("The general demanded that the king free ten fighters jailed in Ost.");
    assertThat(events)
        .filteredOn(e -> e.type() == EventType.COERCE)
        .extracting(Event::certainty)
        .containsExactly(Certainty.ACTUAL);
    assertThat(events)
        .filteredOn(e -> e.type() == EventType.RETREAT)
        .extracting(Event::certainty)
        .containsExactly(Certainty.DEMANDED);
  }

  @Test
  void twoDeedsWithObjectsOfTheirOwnAreTwo() {
    assertThat(events("Vandals burned down the town hall and looted a warehouse."))
        .extracting(Event::type)
        .containsExactly(EventType.ASSAULT, EventType.ASSAULT);
  }
}
