package org.accord.corroboration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.accord.corroboration.MadeDossier.Paper;
import org.accord.corroboration.MadeDossier.Told;
import org.accord.model.claim.EventType;
import org.accord.model.claim.Phase;
import org.accord.model.claim.Stance;
import org.accord.model.finding.Finding;
import org.accord.model.finding.Position;
import org.accord.model.finding.Status;
import org.accord.model.grounding.ActorKind;
import org.junit.jupiter.api.Test;

/** The questions that a story leaves: how many, what caused it, is it still so, is it true. */
class QuestionsTest {

  private static final MadeDossier CAST =
      new MadeDossier()
          .actor("Coast Guard", ActorKind.STATE, null)
          .actor("Fishers Union", ActorKind.NGO, null)
          .actor("Vale Clinic", ActorKind.NGO, null)
          .actor("Mayor Rask", ActorKind.PERSON, null)
          .actor("Free Harbour", ActorKind.ARMED_GROUP, null);

  private static Paper paper(String name, int day, Told... told) {
    return new Paper(name, name + " News", day, name, List.of(told));
  }

  private static List<Finding> find(Paper... papers) {
    return FindingFinder.find(CAST.of(List.of(papers)));
  }

  private static Finding of(String kind, List<Finding> findings) {
    return findings.stream()
        .filter(f -> f.kind().equals(kind))
        .findFirst()
        .orElseThrow(() -> new AssertionError("No " + kind + " among " + findings));
  }

  @Test
  void aTollThatGrowsIsOneFindingWithTheLatestFigureOnTop() {
    Finding finding =
        of(
            "count",
            find(
                paper("a", 1, Told.by("Coast Guard", "4 people died when the pier broke").dead(4)),
                paper("b", 2, Told.by("Vale Clinic", "9 people died at the pier").dead(9)),
                paper(
                    "c", 3, Told.by("Coast Guard", "the pier has cost 11 people dead").dead(11))));
    assertThat(finding.status()).isEqualTo(Status.SUPERSEDED);
    assertThat(finding.positions()).hasSize(3);
    assertThat(finding.positions().get(0).says()).contains("11");
  }

  @Test
  void whatIsFoundBesidesIsAddedToATollAndNotHeldAgainstIt() {
    List<Finding> findings =
        find(
            paper("a", 1, Told.by("Coast Guard", "9 people died when the pier broke").dead(9)),
            paper("b", 1, Told.by("Coast Guard", "5 more people died at the pier").dead(5)));
    assertThat(findings).noneMatch(f -> f.kind().equals("count"));
  }

  @Test
  void twoVoicesThatHoldToFiguresFarApartOnOneDayAreContested() {
    Finding finding =
        of(
            "count",
            find(
                paper("a", 2, Told.by("Coast Guard", "3 people died when the pier broke").dead(3)),
                paper(
                    "b",
                    2,
                    Told.by("Fishers Union", "12 people died when the pier broke").dead(12))));
    assertThat(finding.status()).isEqualTo(Status.CONTESTED);
  }

  @Test
  void anExplosionThatOneVoiceLaysToABombAndAnotherToALeakIsContested() {
    Finding finding =
        of(
            "mishap",
            find(
                paper(
                    "a",
                    1,
                    Told.narrator("An explosion tore the ferry Osprey apart at its berth"),
                    Told.by("Mayor Rask", "a bomb had been hidden in the engine room"),
                    Told.by("Free Harbour", "denied it").with(Stance.DENIES)),
                paper("b", 2, Told.by("Coast Guard", "a leaking fuel line caused the explosion"))));
    assertThat(finding.status()).isEqualTo(Status.CONTESTED);
    assertThat(finding.positions())
        .flatExtracting(Position::who)
        .contains("Mayor Rask", "Coast Guard");
  }

  @Test
  void noTraceOfABombSpeaksForAnAccident() {
    List<Finding> findings =
        find(
            paper(
                "a",
                1,
                Told.narrator("An explosion tore the ferry Osprey apart at its berth"),
                Told.by("Coast Guard", "there was no trace of a bomb"),
                Told.by("Fishers Union", "a faulty valve had leaked for weeks")));
    assertThat(findings).noneMatch(f -> f.kind().equals("mishap"));
  }

  @Test
  void aVisitThatIsCalledOffIsSuperseded() {
    Finding finding =
        of(
            "reversal",
            find(
                paper("a", 1, Told.narrator("Mayor Rask will open the winter fair on Friday")),
                paper("b", 2, Told.by("Mayor Rask", "the winter fair has been called off"))));
    assertThat(finding.status()).isEqualTo(Status.SUPERSEDED);
    assertThat(finding.positions().get(0).says()).contains("called off");
  }

  @Test
  void whatIsDeniedInItsOwnWordsIsContestedWhoeverItIsAbout() {
    Finding finding =
        of(
            "denial",
            find(
                paper("a", 1, Told.by("Fishers Union", "a ransom of gold was paid for the crew")),
                paper(
                    "b",
                    1,
                    Told.by("Mayor Rask", "no ransom of gold was paid for the crew")
                        .with(Stance.DENIES))));
    assertThat(finding.status()).isEqualTo(Status.CONTESTED);
  }

  @Test
  void aDemandIsNoAnswerToAReport() {
    List<Finding> findings =
        find(
            paper("a", 1, Told.by("Fishers Union", "the convoy of trawlers left without escort")),
            paper(
                "b",
                1,
                Told.by("Mayor Rask", "the convoy of trawlers must leave, not wait for escort")
                    .with(Stance.DEMANDS)));
    assertThat(findings).noneMatch(f -> f.status() == Status.CONTESTED);
    assertThat(findings).noneMatch(f -> f.status() == Status.CORROBORATED);
  }

  @Test
  void aHaltThatTwoVoicesTellIsCorroborated() {
    Finding finding =
        of(
            "course",
            find(
                paper(
                    "a",
                    2,
                    Told.by("Coast Guard", "the evacuation of the island was stopped")
                        .in(Phase.HALTED)),
                paper(
                    "b",
                    2,
                    Told.by("Fishers Union", "boats were told that all transfers were suspended")
                        .in(Phase.HALTED))));
    assertThat(finding.status()).isEqualTo(Status.CORROBORATED);
    assertThat(finding.positions().get(0).counts().origins()).isEqualTo(2);
  }

  @Test
  void whoeverHasOnlyHeardOfADealDoesNotAssertIt() {
    Finding finding =
        of(
            "silence",
            find(
                paper(
                    "a",
                    1,
                    Told.by("Free Harbour", "a deal on the harbour has been reached")
                        .as(EventType.AGREE, "Free Harbour"),
                    Told.by("Vale Clinic", "we have heard of a deal on the harbour")
                        .as(EventType.AGREE, ""),
                    Told.by("Coast Guard", "has not confirmed the harbour deal").silence())));
    assertThat(finding.positions().get(0).who()).containsExactly("Free Harbour");
  }

  @Test
  void officialsBesideAMinistryAreNoSecondOrigin() {
    MadeDossier cast =
        new MadeDossier()
            .actor("Fisheries Ministry", ActorKind.STATE, null)
            .actor("officials", ActorKind.GROUP, null);
    Finding finding =
        FindingFinder.find(
                cast.of(
                    List.of(
                        paper("a", 1, Told.by("Fisheries Ministry", "the north lock was flooded")),
                        paper("b", 1, Told.by("officials", "the north lock was flooded")))))
            .get(0);
    assertThat(finding.positions().get(0).counts().origins()).isEqualTo(1);
    assertThat(finding.status()).isEqualTo(Status.SINGLE_ORIGIN);
  }

  @Test
  void twoVoicesWhoseNumbersDifferDoNotBearEachOtherOut() {
    List<Finding> findings =
        find(
            paper(
                "a",
                1,
                Told.by("Coast Guard", "40 people were taken off the trawler")
                    .counting(40.0, 40.0)),
            paper(
                "b",
                1,
                Told.by("Fishers Union", "70 people were taken off the trawler")
                    .counting(70.0, 70.0)));
    assertThat(findings).noneMatch(f -> f.status() == Status.CORROBORATED);
  }

  @Test
  void twoThatCondemnAThingDoNotCorroborateIt() {
    List<Finding> findings =
        find(
            paper(
                "a",
                1,
                Told.by("Vale Clinic", "the sinking of the trawler was shameful")
                    .with(Stance.CONDEMNS)),
            paper(
                "b",
                1,
                Told.by("Fishers Union", "the sinking of the trawler was shameful")
                    .with(Stance.CONDEMNS)));
    assertThat(findings).noneMatch(f -> f.status() == Status.CORROBORATED);
  }
}
