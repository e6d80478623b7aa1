package org.accord.corroboration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.accord.corroboration.MadeDossier.Paper;
import org.accord.corroboration.MadeDossier.Told;
import org.accord.model.claim.Certainty;
import org.accord.model.claim.EventType;
import org.accord.model.claim.Phase;
import org.accord.model.claim.Stance;
import org.accord.model.finding.Finding;
import org.accord.model.finding.Position;
import org.accord.model.finding.Status;
import org.accord.model.grounding.ActorKind;
import org.junit.jupiter.api.Test;

/** What state a thing is in, who did it, on which condition, and what has not begun. */
class StatesAndDeedsTest {

  private static final MadeDossier CAST =
      new MadeDossier()
          .actor("Lake Council", ActorKind.STATE, null)
          .actor("Reed Front", ActorKind.ARMED_GROUP, null)
          .actor("Boat Relief", ActorKind.NGO, null)
          .actor("Old Quarter", ActorKind.GROUP, null);

  private static Paper paper(String name, int day, Told... told) {
    return new Paper(name, name + " News", day, name, List.of(told));
  }

  private static List<Finding> of(String kind, Paper... papers) {
    return FindingFinder.find(CAST.of(List.of(papers))).stream()
        .filter(f -> f.kind().equals(kind))
        .toList();
  }

  @Test
  void anEmptyQuarterAndPeopleWhoRemainInItAreContested() {
    List<Finding> findings =
        of(
            "opposite",
            paper(
                "a",
                4,
                Told.by("Lake Council", "the old quarter of the lake town is empty")
                    .as(EventType.MOVE, "Old Quarter"),
                Told.by("Boat Relief", "families remain in the old quarter of the lake town")
                    .as(EventType.MOVE, "Old Quarter")));
    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).status()).isEqualTo(Status.CONTESTED);
    assertThat(findings.get(0).positions()).hasSize(2);
  }

  @Test
  void aQuarterThatIsEmptyDaysLaterContradictsNobody() {
    List<Finding> findings =
        of(
            "opposite",
            paper(
                "a",
                4,
                Told.by("Boat Relief", "families remain in the old quarter of the lake town")
                    .as(EventType.MOVE, "Old Quarter")),
            paper(
                "b",
                9,
                Told.by("Lake Council", "the old quarter of the lake town is empty")
                    .as(EventType.MOVE, "Old Quarter")));
    assertThat(findings).isEmpty();
  }

  @Test
  void whoOwnsUpToADeedBearsOutThoseWhoLaidItAtItsDoor() {
    List<Finding> findings =
        of(
            "responsibility",
            paper(
                "a",
                4,
                Told.by("Lake Council", "reed fighters sank the ferry at its berth")
                    .as(EventType.ASSAULT, "Reed Front")
                    .with(Stance.ACCUSES),
                Told.by("Reed Front", "our men carried out the attack on the ferry")
                    .as(EventType.ASSAULT, "Reed Front")));
    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).status()).isEqualTo(Status.CORROBORATED);
    assertThat(findings.get(0).positions())
        .flatExtracting(Position::who)
        .containsExactly("Lake Council", "Reed Front");
  }

  @Test
  void whoOwnsUpAloneIsBorneOutByNobody() {
    List<Finding> findings =
        of(
            "responsibility",
            paper(
                "a",
                4,
                Told.by("Lake Council", "the ferry sank at its berth with nine on board")
                    .as(EventType.ASSAULT, ""),
                Told.by("Reed Front", "our men carried out the attack on the ferry")
                    .as(EventType.ASSAULT, "Reed Front")));
    assertThat(findings).isEmpty();
  }

  @Test
  void twoVoicesThatTieTheSameActsAreOneCondition() {
    List<Finding> findings =
        of(
            "condition",
            paper(
                "a",
                4,
                Told.by(
                        "Reed Front",
                        "the boats leave the harbour only if the dam gates are opened")
                    .as(EventType.MOVE, "Reed Front")
                    .held(Certainty.CONDITIONAL),
                Told.by(
                        "Lake Council",
                        "the dam gates are opened before the boats leave the harbour")
                    .as(EventType.MOVE, "Lake Council")
                    .held(Certainty.EXPECTED)));
    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).status()).isNotEqualTo(Status.CONTESTED);
  }

  @Test
  void whatHasNoConditionIsNone() {
    List<Finding> findings =
        of(
            "condition",
            paper(
                "a",
                4,
                Told.by("Reed Front", "the boats must leave the harbour without conditions")
                    .as(EventType.MOVE, "Reed Front")
                    .held(Certainty.DEMANDED),
                Told.by("Lake Council", "the boats leave the harbour at first light")
                    .as(EventType.MOVE, "Lake Council")
                    .held(Certainty.EXPECTED)));
    assertThat(findings).isEmpty();
  }

  @Test
  void thoseWhoStillWaitForItToBeginAreOneFinding() {
    List<Finding> findings =
        of(
            "course",
            paper(
                "a",
                4,
                Told.by("Boat Relief", "crews were still waiting for the ferrying to start")
                    .in(Phase.STARTED)
                    .held(Certainty.EXPECTED)),
            paper(
                "b",
                4,
                Told.by("Lake Council", "the ferrying had yet to start in the afternoon")
                    .in(Phase.STARTED)
                    .held(Certainty.EXPECTED)));
    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).status()).isEqualTo(Status.CORROBORATED);
  }

  @Test
  void whoClaimsADeedIsNotBorneOutByWhoOnlyCountsTheDead() {
    List<Finding> findings =
        of(
            "event",
            paper(
                "a",
                4,
                Told.by("Reed Front", "responsibility for the attack on the ferry that killed nine")
                    .as(EventType.ASSAULT, "Reed Front"),
                Told.by("Boat Relief", "the attack on the ferry killed nine")
                    .as(EventType.ASSAULT, "")));
    assertThat(findings).noneMatch(f -> f.status() == Status.CORROBORATED);
  }

  @Test
  void whatNobodyCouldVerifyIsUnconfirmed() {
    List<Finding> findings =
        of(
            "silence",
            paper(
                "a",
                4,
                Told.by("Reed Front", "our men sank the ferry at its berth")
                    .as(EventType.ASSAULT, "Reed Front"),
                Told.narrator("The claim could not be independently verified.")));
    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).status()).isEqualTo(Status.UNCONFIRMED);
  }

  @Test
  void aSilenceThatNamesItsMatterIsAboutThat() {
    List<Finding> findings =
        of(
            "silence",
            paper(
                "a",
                4,
                Told.by("Lake Council", "the fleet attacked the town").as(EventType.ASSAULT, ""),
                Told.by("Boat Relief", "gas lay over the harbour"),
                Told.narrator("The use of gas could not be independently verified.")));
    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).positions().get(0).says()).contains("gas lay over");
  }

  @Test
  void whatIsDeniedInTheSameBreathContradictsWhoSaidIt() {
    List<Finding> findings =
        of(
            "denial",
            paper(
                "a",
                4,
                Told.by("Lake Council", "the reed fighters tested a rocket over the lake")
                    .as(EventType.MOBILIZE, "Reed Front")),
            paper(
                "b",
                5,
                Told.by("Reed Front", "it flew a kite over the lake and denied a rocket was tested")
                    .as(EventType.REJECT, "Reed Front")));
    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).status()).isEqualTo(Status.CONTESTED);
  }
}
