package org.accord.corroboration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.accord.corroboration.MadeDossier.Paper;
import org.accord.corroboration.MadeDossier.Told;
import org.accord.model.claim.EventType;
import org.accord.model.claim.Stance;
import org.accord.model.finding.Finding;
import org.accord.model.finding.Status;
import org.accord.model.grounding.ActorKind;
import org.junit.jupiter.api.Test;

/** Deals and those who are silent about them; rules kept and broken; counts kept by parties. */
class DealsAndCountsTest {

  private static final MadeDossier CAST =
      new MadeDossier()
          .actor("Pass Council", ActorKind.STATE, null)
          .actor("Ridge Army", ActorKind.ARMED_GROUP, null)
          .actor("Snow Relief", ActorKind.NGO, null)
          .actor("Valley League", ActorKind.NGO, null);

  private static Paper paper(String name, int day, Told... told) {
    return new Paper(name, name + " News", day, name, List.of(told));
  }

  private static List<Finding> find(Paper... papers) {
    return FindingFinder.find(CAST.of(List.of(papers)));
  }

  private static List<Finding> of(String kind, List<Finding> findings) {
    return findings.stream().filter(f -> f.kind().equals(kind)).toList();
  }

  @Test
  void aDealIsUnconfirmedWhereAPartyIsSaidNotToHaveConfirmedIt() {
    List<Finding> findings =
        find(
            paper(
                "a",
                3,
                Told.by("Ridge Army", "a deal to open the mountain pass was signed at the mill")
                    .as(EventType.AGREE, "Ridge Army"),
                Told.by("Pass Council", "has not confirmed the deal").silence()));
    Finding finding = of("silence", findings).get(0);
    assertThat(finding.status()).isEqualTo(Status.UNCONFIRMED);
    assertThat(finding.silent()).containsExactly("Pass Council");
    assertThat(finding.positions().get(0).who()).containsExactly("Ridge Army");
  }

  @Test
  void whatHappensUnderADealIsNotTheDeal() {
    List<Finding> findings =
        find(
            paper(
                "a",
                3,
                Told.by("Snow Relief", "forty shepherds crossed the pass under a deal")
                    .as(EventType.AGREE, "Ridge Army"),
                Told.by("Pass Council", "has not confirmed the deal").silence()));
    assertThat(of("silence", findings))
        .noneMatch(f -> f.positions().get(0).who().contains("Snow Relief"));
  }

  @Test
  void aSilenceDaysLaterIsAboutAnotherDeal() {
    List<Finding> findings =
        find(
            paper(
                "a",
                3,
                Told.by("Ridge Army", "a deal to open the mountain pass was signed at the mill")
                    .as(EventType.AGREE, "Ridge Army")),
            paper("b", 9, Told.by("Pass Council", "has not confirmed the deal").silence()));
    assertThat(of("silence", findings)).isEmpty();
  }

  @Test
  void whoKeepsATruceByItsOwnWordIsContestedByWhoSaysItBrokeIt() {
    List<Finding> findings =
        find(
            paper(
                "a",
                4,
                Told.by("Ridge Army", "our men strictly respect the truce in the valley"),
                Told.by("Pass Council", "the hill fighters violated the truce twice on Sunday")
                    .as(EventType.ASSAULT, "Ridge Army")
                    .with(Stance.ACCUSES)));
    Finding finding = of("compliance", findings).get(0);
    assertThat(finding.status()).isEqualTo(Status.CONTESTED);
    assertThat(finding.positions()).hasSize(2);
  }

  @Test
  void whoKeepsATruceIsNotAnsweredByABreachOfAnother() {
    List<Finding> findings =
        find(
            paper(
                "a",
                4,
                Told.by("Ridge Army", "our men strictly respect the truce in the valley"),
                Told.by("Pass Council", "the traders violated the sanctions on salt")
                    .as(EventType.COOPERATE, "Ridge Army")
                    .with(Stance.ACCUSES)));
    assertThat(of("compliance", findings)).isEmpty();
  }

  @Test
  void aCountThatOnePartyKeepsAndAnotherDisputesIsADisputeAndACourse() {
    List<Finding> findings =
        find(
            paper("a", 1, Told.by("Pass Council", "3 people died in the slide").dead(3)),
            paper("b", 2, Told.by("Pass Council", "5 people died in the slide").dead(5)),
            paper("c", 3, Told.by("Pass Council", "8 people died in the slide").dead(8)),
            paper("d", 3, Told.by("Valley League", "20 people died in the slide").dead(20)));
    assertThat(of("count", findings))
        .extracting(Finding::status)
        .containsExactlyInAnyOrder(Status.CONTESTED, Status.SUPERSEDED);
  }

  @Test
  void theDisputeSetsTheLatestFigureOfEachPartyAgainstTheOthers() {
    List<Finding> findings =
        find(
            paper("a", 1, Told.by("Pass Council", "3 people died in the slide").dead(3)),
            paper("b", 3, Told.by("Pass Council", "8 people died in the slide").dead(8)),
            paper("c", 3, Told.by("Valley League", "20 people died in the slide").dead(20)));
    Finding dispute =
        of("count", findings).stream()
            .filter(f -> f.status() == Status.CONTESTED)
            .findFirst()
            .orElseThrow();
    assertThat(dispute.positions())
        .extracting(p -> p.says())
        .containsExactlyInAnyOrder("8 people died in the slide", "20 people died in the slide");
  }

  @Test
  void whoWasKilledIsContestedWhereOneTellsOfFightersAndOneOfCivilians() {
    List<Finding> findings =
        find(
            paper("a", 2, Told.by("Pass Council", "11 militants died in the strike").dead(11)),
            paper("b", 2, Told.by("Valley League", "9 civilians died in the strike").dead(9)));
    assertThat(of("count", findings)).extracting(Finding::status).containsExactly(Status.CONTESTED);
  }
}
