package org.accord.corroboration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.accord.corroboration.MadeDossier.Paper;
import org.accord.corroboration.MadeDossier.Told;
import org.accord.model.claim.EventType;
import org.accord.model.claim.Stance;
import org.accord.model.finding.Finding;
import org.accord.model.finding.Origin;
import org.accord.model.finding.Status;
import org.accord.model.grounding.ActorKind;
import org.junit.jupiter.api.Test;

class FindingFinderTest {

  private static final MadeDossier CAST =
      new MadeDossier()
          .actor("Ruritanian government", ActorKind.STATE, null)
          .actor("Hill Front", ActorKind.ARMED_GROUP, null)
          .actor("Ina Morel", ActorKind.PERSON, "River Mission")
          .actor("River Mission", ActorKind.NGO, null)
          .actor("Norwegian navy", ActorKind.STATE, null)
          .actor("Oslo", ActorKind.STATE, null)
          .actor("Daily Horn", ActorKind.MEDIA, null);

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
  void oneActLaidAtTwoDoorsIsContested() {
    Finding finding =
        of(
            "blame",
            find(
                paper(
                    "a",
                    1,
                    Told.by("Ruritanian government", "the front's gunners shelled the mill")
                        .as(EventType.ASSAULT, "Hill Front")
                        .with(Stance.ACCUSES),
                    Told.by("Hill Front", "army guns opened fire on the mill")
                        .as(EventType.ASSAULT, "Ruritanian government")
                        .with(Stance.ACCUSES))));
    assertThat(finding.status()).isEqualTo(Status.CONTESTED);
    assertThat(finding.positions()).hasSize(2);
  }

  @Test
  void boundsThatShareANumberAreCompatible() {
    Finding finding =
        of(
            "count",
            find(
                paper(
                    "a",
                    1,
                    Told.narrator("At least 300 people were taken over the river by boat")
                        .counting(300.0, null)),
                paper(
                    "b",
                    1,
                    Told.by("River Mission", "up to 500 people were taken over the river by boat")
                        .counting(null, 500.0))));
    assertThat(finding.status()).isEqualTo(Status.COMPATIBLE);
  }

  @Test
  void boundsOfOneDayThatExcludeEachOtherAreContested() {
    Finding finding =
        of(
            "count",
            find(
                paper(
                    "a",
                    1,
                    Told.narrator("At least 900 people were taken over the river by boat")
                        .counting(900.0, null)),
                paper(
                    "b",
                    1,
                    Told.by("River Mission", "up to 500 people were taken over the river by boat")
                        .counting(null, 500.0))));
    assertThat(finding.status()).isEqualTo(Status.CONTESTED);
  }

  @Test
  void aLaterFigureOfTheSameOriginSupersedes() {
    Finding finding =
        of(
            "count",
            find(
                paper(
                    "a",
                    1,
                    Told.by("River Mission", "200 people were taken over the river by boat")
                        .counting(200.0, 200.0)),
                paper(
                    "b",
                    3,
                    Told.by("Ina Morel", "700 people were taken over the river by boat")
                        .counting(700.0, 700.0))));
    assertThat(finding.status()).isEqualTo(Status.SUPERSEDED);
  }

  @Test
  void aSpokeswomanAndHerOrganizationAreOneOrigin() {
    List<Finding> findings =
        find(
            paper("a", 1, Told.by("River Mission", "the upper lock has been blocked by ice floes")),
            paper("b", 1, Told.by("Ina Morel", "the upper lock has been blocked by ice floes")));
    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).status()).isEqualTo(Status.SINGLE_ORIGIN);
    assertThat(findings.get(0).positions().get(0).counts().origins()).isEqualTo(1);
    assertThat(findings.get(0).positions().get(0).counts().texts()).isEqualTo(2);
  }

  @Test
  void aNavyAndItsCapitalAreOneOrigin() {
    List<Finding> findings =
        find(
            paper("a", 1, Told.by("Norwegian navy", "the trawler drifted ashore near the cape")),
            paper("b", 1, Told.by("Oslo", "the trawler drifted ashore near the cape")));
    assertThat(findings.get(0).positions().get(0).counts().origins()).isEqualTo(1);
  }

  @Test
  void twoIndependentVoicesCorroborate() {
    List<Finding> findings =
        find(
            paper("a", 1, Told.by("River Mission", "the upper lock has been blocked by ice floes")),
            paper("b", 1, Told.by("Hill Front", "the upper lock has been blocked by ice floes")));
    assertThat(findings.get(0).status()).isEqualTo(Status.CORROBORATED);
  }

  @Test
  void anOutletThatDoesNotSayHowItKnowsMayRestOnTheSpeakerWhoIsHeard() {
    Finding finding =
        find(
                paper("a", 1, Told.by("River Mission", "the upper lock has been blocked by floes")),
                paper("b", 1, Told.narrator("The upper lock has been blocked by floes")))
            .get(0);
    assertThat(finding.status()).isEqualTo(Status.SINGLE_ORIGIN);
    assertThat(finding.positions().get(0).origins())
        .extracting(Origin::name)
        .containsExactly("River Mission");
    assertThat(finding.positions().get(0).possibly())
        .extracting(Origin::name)
        .containsExactly("b News");
  }

  @Test
  void aNewspaperThatIsCitedIsNoOriginBesideTheSpeakerOfTheSame() {
    Finding finding =
        find(
                paper("a", 1, Told.by("River Mission", "the upper lock has been blocked by floes")),
                paper("b", 1, Told.by("Daily Horn", "the upper lock has been blocked by floes")))
            .get(0);
    assertThat(finding.positions().get(0).counts().origins()).isEqualTo(1);
  }

  @Test
  void aRunningCountThatGrowsContradictsNobody() {
    Finding finding =
        of(
            "count",
            find(
                paper(
                    "a",
                    1,
                    Told.by("River Mission", "200 people were taken over the river by boat")
                        .counting(200.0, 200.0)),
                paper(
                    "b",
                    3,
                    Told.by("Oslo", "900 people were taken over the river by boat")
                        .counting(900.0, 900.0))));
    assertThat(finding.status()).isEqualTo(Status.COMPATIBLE);
  }

  @Test
  void aPartOfWhatAnotherFigureCountsIsNotHeldAgainstIt() {
    List<Finding> findings =
        find(
            paper(
                "a",
                1,
                Told.by("River Mission", "at least 900 people were taken over the river by boat")
                    .counting(900.0, null)),
            paper(
                "b",
                1,
                Told.by("Oslo", "up to 40 of the people taken over the river by boat are ill")
                    .counting(null, 40.0)));
    assertThat(findings).noneMatch(f -> f.kind().equals("count"));
  }

  @Test
  void aChargeItsDenialAndTheSilenceAboutItAreOneFinding() {
    List<Finding> findings =
        find(
            paper(
                "a",
                1,
                Told.by("Ruritanian government", "the front's gunners shelled the old mill")
                    .as(EventType.ASSAULT, "Hill Front")
                    .with(Stance.ACCUSES),
                Told.by("Hill Front", "army gunners shelled the old mill")
                    .as(EventType.ASSAULT, "Ruritanian government")
                    .with(Stance.ACCUSES),
                Told.by("Ruritanian government", "shelling the old mill never happened")
                    .with(Stance.DENIES)));
    assertThat(findings).filteredOn(f -> f.status() == Status.CONTESTED).hasSize(1);
  }

  @Test
  void whoAgreedIsToldSeveralWays() {
    Finding finding =
        of(
            "who",
            find(
                paper(
                    "a",
                    1,
                    Told.by("River Mission", "an agreement on the mountain road has been reached")
                        .as(EventType.AGREE, "Oslo")),
                paper(
                    "b",
                    1,
                    Told.by("Hill Front", "agreement on the mountain road has been reached")
                        .as(EventType.AGREE, "Ruritanian government"))));
    assertThat(finding.status()).isEqualTo(Status.COMPATIBLE);
    assertThat(finding.positions()).hasSize(2);
  }

  @Test
  void aDealOfWhichAPartyIsSilentIsUnconfirmed() {
    Finding finding =
        of(
            "silence",
            find(
                paper(
                    "a",
                    1,
                    Told.by("Hill Front", "a deal to open the mountain road has been signed")
                        .as(EventType.AGREE, "Hill Front"),
                    Told.by("Ruritanian government", "has not confirmed the road deal")
                        .silence())));
    assertThat(finding.status()).isEqualTo(Status.UNCONFIRMED);
    assertThat(finding.silent()).containsExactly("Ruritanian government");
    assertThat(finding.positions()).hasSize(2);
  }

  @Test
  void anAllegationOfAPartyStaysUnconfirmedHoweverManyCarryIt() {
    Told charge =
        Told.by("Hill Front", "army patrols burned the orchards along the western ridge")
            .as(EventType.ASSAULT, "Ruritanian government")
            .with(Stance.ACCUSES);
    List<Finding> findings =
        find(paper("a", 1, charge), paper("b", 2, charge), paper("c", 2, charge));
    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).status()).isEqualTo(Status.UNCONFIRMED);
    assertThat(findings.get(0).positions().get(0).counts().articles()).isEqualTo(3);
    assertThat(findings.get(0).positions().get(0).counts().origins()).isEqualTo(1);
  }

  @Test
  void whatAnOfficeSaysOfItsOwnHeadIsUnconfirmed() {
    Told word = Told.by("Ruritanian president's office", "she has sold her shares in the quarry");
    List<Finding> findings = find(paper("a", 1, word));
    assertThat(findings).extracting(Finding::status).containsExactly(Status.UNCONFIRMED);
  }

  @Test
  void aGroupThatClearsItselfIsUnconfirmedAndItsPromiseIsItsWord() {
    Told word = Told.by("Hill Front", "its lorries have never carried diesel over the frozen lake");
    Told promise = Told.by("Hill Front", "its lorries will not carry diesel over the frozen lake");
    assertThat(find(paper("a", 1, word.as(EventType.MOVE, "Hill Front"))))
        .extracting(Finding::status)
        .containsExactly(Status.UNCONFIRMED);
    assertThat(find(paper("a", 1, promise.as(EventType.MOVE, "Hill Front"))))
        .extracting(Finding::status)
        .containsExactly(Status.SINGLE_ORIGIN);
  }

  @Test
  void whatAnOfficeSaysOfOthersIsItsWord() {
    Told word =
        Told.by("Ruritanian president's office", "the quarry at Pelda has been flooded by rain");
    List<Finding> findings = find(paper("a", 1, word));
    assertThat(findings).extracting(Finding::status).containsExactly(Status.SINGLE_ORIGIN);
  }

  @Test
  void aDenialIsSetAgainstTheChargeThatItAnswers() {
    Finding finding =
        of(
            "denial",
            find(
                paper(
                    "a",
                    1,
                    Told.by("Daily Horn", "the Hill Front smuggled diesel across the frozen lake")
                        .as(EventType.COOPERATE, "Hill Front"),
                    Told.by("Hill Front", "smuggling diesel across the lake never happened")
                        .with(Stance.DENIES))));
    assertThat(finding.status()).isEqualTo(Status.CONTESTED);
    assertThat(finding.positions())
        .extracting(p -> p.who().get(0))
        .contains("Daily Horn", "Hill Front");
  }
}
