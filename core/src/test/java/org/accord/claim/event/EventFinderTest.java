package org.accord.claim.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.accord.claim.MarkedReport;
import org.accord.model.Evidence;
import org.accord.model.ReadReport;
import org.accord.model.claim.Certainty;
import org.accord.model.claim.Event;
import org.accord.model.claim.EventType;
import org.accord.model.claim.Phase;
import org.accord.model.grounding.ActorMention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventFinderTest {

  private static final EventFinder FINDER = new EventFinder();

  private static List<Event> events(String text) {
    return events(MarkedReport.of(text), List.of());
  }

  private static List<Event> events(ReadReport report, List<ActorMention> mentions) {
    return FINDER.find(report, List.of(), List.of(), mentions, List.of(), List.of(), List.of());
  }

  private static Event only(String text) {
    List<Event> events = events(text);
    assertThat(events).as(text).hasSize(1);
    return events.get(0);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = ';',
      value = {
        "The two parties signed a peace agreement.; AGREE",
        "Ministers from both countries held talks in Geneva.; CONSULT",
        "The president congratulated the new prime minister.; SUPPORT",
        "The tanker delivered crude oil to the island.; COOPERATE",
        "The agency airlifted food to the valley.; AID",
        "The kidnappers released the two hostages.; RETREAT",
        "The mayor urged residents to stay calm.; REQUEST",
        "Police accused the driver.; ACCUSE",
        "The ministry denied the report.; REJECT",
        "The general threatened the port.; THREATEN",
        "Students protested outside the palace.; PROTEST",
        "The council imposed new sanctions on the bank.; SANCTION",
        "The army deployed two brigades.; MOBILIZE",
        "Officers arrested a man on Sunday.; COERCE",
        "Gunmen opened fire on a bus.; ASSAULT",
        "Villagers fled across the river.; MOVE",
      })
  void eachOfTheTypesIsTold(String text, EventType type) {
    assertThat(only(text).type()).isEqualTo(type);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = ';',
      value = {
        "The evacuation was halted.; HALTED",
        "The evacuation of the valley, which had lasted a week, was stopped on Monday.; HALTED",
        "The evacuation came to a halt.; HALTED",
        "Talks between the two sides resumed.; RESUMED",
        "Troops began shelling the town.; STARTED",
        "The evacuation is under way.; ONGOING",
        "The evacuation was completed.; COMPLETED",
        "The parties are expected to resume the talks.; RESUMED",
      })
  void thePhaseFollowsTheVerb(String text, Phase phase) {
    assertThat(only(text).phase()).isEqualTo(phase);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = ';',
      value = {
        "Soldiers attacked the base.; ACTUAL",
        "Residents will be evacuated on Tuesday.; EXPECTED",
        "The evacuation is due to start on Tuesday.; EXPECTED",
        "Residents must be evacuated at once.; DEMANDED",
        "If soldiers attack the base, nobody knows what follows.; CONDITIONAL",
        "An agreement could be reached soon.; EXPECTED",
        "Families await a new agreement.; EXPECTED",
        "Soldiers did not attack the base.; DENIED",
        "Soldiers allegedly attacked the base.; DISPUTED",
      })
  void theCertaintyFollowsModalityAndHedges(String text, Certainty certainty) {
    assertThat(only(text).certainty()).isEqualTo(certainty);
  }

  @Test
  void anAgreementToDoSomethingIsTwoEvents() {
    List<Event> events = events("Both sides signed an agreement to resume the evacuation.");
    assertThat(events).extracting(Event::type).containsExactly(EventType.AGREE, EventType.MOVE);
    assertThat(events.get(1).phase()).isEqualTo(Phase.RESUMED);
    assertThat(events.get(1).certainty()).isEqualTo(Certainty.EXPECTED);
  }

  @Test
  void aDealThatIsOnlySpokenOfIsNoEvent() {
    assertThat(events("Nobody knows what the deal means.")).isEmpty();
    assertThat(events("Its duties under the agreement are heavy.")).isEmpty();
  }

  @Test
  void whatWasPreventedIsNotToldAsHavingHappened() {
    List<Event> events = events("Fighters prevented civilians from leaving the town.");
    assertThat(events).extracting(Event::type).containsExactly(EventType.COERCE);
  }

  @Test
  void aDeathInAnAccidentIsNobodysAct() {
    List<Event> events =
        events("A train derailed in heavy fog. The derailment killed nine passengers.");
    assertThat(events).isNotEmpty().allSatisfy(e -> assertThat(e.type()).isNull());
  }

  @Test
  void aNamedOperationIsOfTheTypeOfTheActToldBefore() {
    List<Event> events =
        events("The evacuation began on Monday. On Tuesday the operation was halted.");
    assertThat(events).extracting(Event::type).containsExactly(EventType.MOVE, EventType.MOVE);
    assertThat(events).extracting(Event::phase).containsExactly(Phase.STARTED, Phase.HALTED);
  }

  @ParameterizedTest(name = "{0}: {1} {2}")
  @CsvSource(
      delimiter = ';',
      value = {
        "The army closed the border.; COERCE; COMPLETED",
        "The road reopened on Sunday.; RETREAT; COMPLETED",
        "A drunken man was stopped by police.; COERCE; COMPLETED",
        "The gang hid a bomb in a bin.; ASSAULT; COMPLETED",
        "The army fired a ballistic missile into the sea.; MOBILIZE; COMPLETED",
        "Rebels fired a missile at the palace.; ASSAULT; COMPLETED",
        "Three passengers were taken to a nearby hospital.; MOVE; COMPLETED",
      })
  void eachOfTheseIsOneAct(String text, EventType type, Phase phase) {
    assertThat(only(text).type()).isEqualTo(type);
    assertThat(only(text).phase()).isEqualTo(phase);
  }

  @Test
  void aServiceIsToldWhereItStopsOrStartsAgain() {
    assertThat(only("All flights were suspended.").phase()).isEqualTo(Phase.HALTED);
    assertThat(only("Flights resumed at dawn.").phase()).isEqualTo(Phase.RESUMED);
    assertThat(events("The flights are cheap, and the traffic is slow.")).isEmpty();
  }

  @Test
  void whatIsStoppedForASearchIsNotTheSearch() {
    assertThat(events("The van was stopped for a search."))
        .extracting(Event::type)
        .containsExactly(EventType.COERCE);
  }

  @Test
  void whoIsKilledByTheSentencesAttackIsNoAttackOfItsOwn() {
    assertThat(events("Gunmen opened fire on a bus, killing two men and wounding nine."))
        .extracting(Event::type)
        .containsExactly(EventType.ASSAULT);
  }

  @Test
  void aNamedCrossingIsAPlace() {
    assertThat(events("Guards stood at the Varda crossing in the rain.")).isEmpty();
  }

  @Test
  void aNounThatOnlyQualifiesAnotherTellsNothing() {
    assertThat(events("The evacuation teams had lunch.")).isEmpty();
  }

  @Test
  void theSubjectActsAndTheObjectUndergoes() {
    Event event = withActors("Soldiers attacked the rebels.", "Soldiers", "rebels").get(0);
    assertThat(event.agents()).containsExactly("Soldiers");
    assertThat(event.patients()).containsExactly("rebels");
  }

  @Test
  void thePassiveTurnsThemRound() {
    Event event = withActors("The rebels were attacked by soldiers.", "soldiers", "rebels").get(0);
    assertThat(event.agents()).containsExactly("soldiers");
    assertThat(event.patients()).containsExactly("rebels");
  }

  @Test
  void whoLeavesIsWhoMoves() {
    Event event = withActors("Civilians left the town on Monday.", "Civilians").get(0);
    assertThat(event.type()).isEqualTo(EventType.MOVE);
    assertThat(event.patients()).containsExactly("Civilians");
    assertThat(event.agents()).isEmpty();
  }

  @Test
  void aDealIsBetweenItsParties() {
    Event event =
        withActors("A deal was reached between Norway and Chile.", "Norway", "Chile").get(0);
    assertThat(event.agents()).containsExactly("Norway", "Chile");
  }

  @Test
  void anOrderOfRowsNeverChangesTheEvents() {
    ReadReport report =
        MarkedReport.of("Soldiers attacked the rebels. The rebels denied the attack by soldiers.");
    List<ActorMention> mentions = mentions(report, "Soldiers", "rebels", "soldiers");
    List<Event> expected = events(report, mentions);
    List<ActorMention> shuffled = new ArrayList<>(mentions);
    Random random = new Random(11);
    for (int i = 0; i < 20; i++) {
      Collections.shuffle(shuffled, random);
      assertThat(events(report, shuffled)).isEqualTo(expected);
    }
  }

  @Test
  void everyTriggerLiesInTheText() {
    Random random = new Random(5);
    String[] bits = {
      "attack",
      "the",
      "halted",
      "\"",
      "“",
      "(",
      "-",
      "was",
      "to",
      "not",
      "a deal",
      "”",
      ",",
      ".",
      "\n",
      "if",
      "evacuation",
      "🙂",
      "'s",
      "resume",
      "and",
      "protesters",
      "…",
      " ",
      "\u0000"
    };
    for (int i = 0; i < 300; i++) {
      StringBuilder text = new StringBuilder();
      for (int k = random.nextInt(30); k >= 0; k--) {
        text.append(bits[random.nextInt(bits.length)]).append(random.nextInt(4) == 0 ? "" : " ");
      }
      ReadReport report = MarkedReport.of(text.toString());
      for (Event event : events(report, List.of())) {
        assertThat(event.trigger().span().end()).isLessThanOrEqualTo(report.text().length());
        assertThat(event.trigger().span().isEmpty()).isFalse();
      }
    }
  }

  private static List<Event> withActors(String text, String... names) {
    ReadReport report = MarkedReport.of(text);
    return events(report, mentions(report, names));
  }

  private static List<ActorMention> mentions(ReadReport report, String... names) {
    List<ActorMention> mentions = new ArrayList<>();
    for (String name : names) {
      mentions.add(
          new ActorMention(
              name,
              new Evidence(report.id(), MarkedReport.at(report, name)),
              ActorMention.Form.NAME));
    }
    return mentions;
  }
}
