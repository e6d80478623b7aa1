package org.accord.grounding.actor;

import static org.accord.grounding.actor.Meant.meant;
import static org.accord.grounding.actor.Meant.name;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.accord.claim.attribution.Marked;
import org.accord.model.ReadReport;
import org.accord.model.grounding.Actor;
import org.accord.model.grounding.ActorKind;
import org.junit.jupiter.api.Test;

/** Whom pronouns, descriptions and offices mean, and what is nobody's name. */
class WhoIsMeantTest {

  @Test
  void sheIsNoneWhoseGivenNameIsAMans() {
    ReadReport report =
        Marked.report(
            "[[person:Jane Orlo]] called the school. Her son [[person:Martin Orlo]] was hurt."
                + " She said it was cold.");
    assertThat(name(report, "She")).contains("Jane Orlo");
  }

  @Test
  void whoSpeaksBehindTheWordsIsNobodyNamedInThem() {
    ReadReport report =
        Marked.report(
            "[[person:Ada Lund]] said the road was open. [[person:Eva Moss]] is still in the"
                + " village, she said.");
    assertThat(name(report, "she")).contains("Ada Lund");
  }

  @Test
  void whoSpeaksComesBeforeWhoWasOnlyToldOf() {
    ReadReport report =
        Marked.report(
            "[[person:Omar Reth]] said the bridge was shut. The road leads past the house of"
                + " [[person:Karl Voss]]. He said it would stay shut.");
    assertThat(name(report, "He")).contains("Omar Reth");
  }

  @Test
  void itAlsoMeansWhoeverDidNotMentionSomething() {
    ReadReport report =
        Marked.report(
            "The [[organization:Orva Rail Board]] said it was safe. It did not mention it.");
    assertThat(name(report, "It")).contains("Orva Rail Board");
  }

  @Test
  void theAirlineIsTheOneThatTheStoryCallsSo() {
    ReadReport report =
        Marked.report(
            "[[organization:Nord Wings]], an airline, said two were hurt."
                + " [[organization:Harbour Freight]] shut its office. The airline said no more.");
    assertThat(name(report, "The airline")).contains("Nord Wings");
  }

  @Test
  void aBodyKnownByItsSeatIsMeantByIt() {
    ReadReport report =
        Marked.report(
            "The [[organization:Lund Centre]], a Geneva-based monitor, said ten had died."
                + " The [[organization:Orva Front]] left. The Geneva-based group said it was unsure.");
    assertThat(name(report, "The Geneva-based group")).contains("Lund Centre");
  }

  @Test
  void britainBasedAndUkBasedTellOneThing() {
    ReadReport report =
        Marked.report(
            "The [[organization:Lund Centre]], a Britain-based monitor, said ten had died."
                + " The [[organization:Orva Front]] left. The UK-based group said it was unsure.");
    assertThat(name(report, "The UK-based group")).contains("Lund Centre");
  }

  @Test
  void theBankIsTheOneOfWhichTheReportSpeaksAndNotTheOneThatIsOnlyMentioned() {
    ReadReport report =
        Marked.report(
            "[[organization:Orva Bank]] expects a loss. [[organization:Orva Bank]] told"
                + " investors so on Friday, and shares of [[organization:Orva Bank]] fell."
                + " [[person:Rita Olm]] is an analyst at investment bank [[organization:Lind and"
                + " Sons]]. Few were surprised. The bank said the loss was small.");
    assertThat(name(report, "The bank")).contains("Orva Bank");
  }

  @Test
  void theBankIsTheOneThatSpokeJustBeforeHoweverOftenAnotherIsNamed() {
    ReadReport report =
        Marked.report(
            "[[organization:Orva Bank]] expects a loss. [[organization:Orva Bank]] told"
                + " investors so on Friday, and shares of [[organization:Orva Bank]] fell."
                + " [[organization:Lind Bank]] said it was safe. The bank said it had no debt.");
    assertThat(name(report, "The bank")).contains("Lind Bank");
  }

  @Test
  void aBankInATownIsNotTheTownsStockExchange() {
    ReadReport report =
        Marked.report(
            "The logo of [[organization:Orva Bank]] hangs in the [[organization:New York Stock"
                + " Exchange]]. The [[organization:New York]] bank said it expects a loss.");
    assertThat(name(report, "The New York bank")).contains("Orva Bank");
  }

  @Test
  void aHeadlinesSourceIsNotGluedToThePlaceBeforeIt() {
    ReadReport report =
        Marked.report(
            "Ten killed in [[organization:Syria Monitor]] The [[organization:Lund Centre]], a"
                + " monitor, said so. It was dark. The monitor said more had died.");
    assertThat(name(report, "The monitor")).contains("Lund Centre");
  }

  @Test
  void aHospitalOfATownIsAName() {
    ReadReport report =
        Marked.report(
            "Ten are treated at [[organization:Berlin Hospital]], said [[person:Rita Olm]]. The"
                + " hospital said two had died.");
    assertThat(name(report, "The hospital")).contains("Berlin Hospital");
  }

  @Test
  void theAgencyIsTheAuthorityThatTheReportNames() {
    ReadReport report =
        Marked.report(
            "Two trains of the [[organization:Orva Transit Authority]] collided. The agency said"
                + " nobody was hurt.");
    assertThat(name(report, "The agency")).contains("Orva Transit Authority");
  }

  @Test
  void aLeadsUnionBossIsTheOnlyOneHeardAndNamedBelow() {
    ReadReport report =
        Marked.report(
            "A union boss has criticized the plan. The comments by [[person:Rita Olm]] came on"
                + " Friday. Olm said it was late.");
    assertThat(name(report, "A union boss")).contains("Rita Olm");
  }

  @Test
  void anUnnamedSpokesmanIsNoOtherSidesSpokesman() {
    ReadReport report =
        Marked.report(
            "A Kesh Rescue spokesman said it was open. [[person:Rita Olm]], a spokesman for the"
                + " [[organization:Orva Front]], said it was shut.");
    assertThat(name(report, "A Kesh Rescue spokesman")).isNotEqualTo(Optional.of("Rita Olm"));
  }

  @Test
  void anOfficeIsNobodysName() {
    ReadReport report =
        Marked.report(
            "US [[person:Defense Secretary]] [[person:Tom Reth]] said it had failed. Reth left.");
    assertThat(new ActorFinder().find(List.of(report)).actors().stream().map(Actor::name))
        .contains("Tom Reth")
        .doesNotContain("Defense Secretary");
  }

  @Test
  void anExecutivesOfficeIsNoPartOfTheName() {
    ReadReport report =
        Marked.report("Orva Chief Executive Officer [[person:Tom Reth]] said it had failed.");
    assertThat(new ActorFinder().find(List.of(report)).actors().stream().map(Actor::name))
        .contains("Tom Reth")
        .noneMatch(n -> n.contains("Officer"));
  }

  @Test
  void aNameEndsAtABracketThatItDidNotOpen() {
    ReadReport report =
        Marked.report("(Photo by [[organization:Orva Union) Harbour]]) Orva Union said no.");
    assertThat(new ActorFinder().find(List.of(report)).actors().stream().map(Actor::name))
        .contains("Orva Union");
  }

  @Test
  void whatOnlyBodiesAreCalledIsNoPerson() {
    ReadReport report = Marked.report("[[person:Orva Airways]] said two flights were late.");
    assertThat(meant(report, "Orva Airways").orElseThrow().kind()).isEqualTo(ActorKind.COMPANY);
  }

  @Test
  void aTownsPoliceAreItsOwn() {
    ReadReport report =
        Marked.report("Cologne police said nine had complained. Police in Bonn said none had.");
    assertThat(name(report, "Cologne police")).contains("Cologne police");
    assertThat(name(report, "Police in Bonn")).contains("Police in Bonn");
  }

  @Test
  void aMinistryIsTheCountrysWhoseSeatIsNamed() {
    ReadReport report =
        Marked.report(
            "Seoul's defence ministry said it flew far. The South Korean defence ministry said it"
                + " fell.");
    assertThat(meant(report, "Seoul's defence ministry"))
        .isEqualTo(meant(report, "South Korean defence ministry"));
  }

  @Test
  void aPlaceReadAsAPersonIsNobody() {
    ReadReport report =
        Marked.report(
            "[[person:Kesh]] is the busiest of three. A lorry burned at the Kesh crossing. Two died"
                + " in Kesh.");
    assertThat(new ActorFinder().find(List.of(report)).actors()).isEmpty();
  }

  @Test
  void aFirmKnownByASeatThatTheStoryTellsOfNobodyIsNoneOfItsFirms() {
    ReadReport report =
        Marked.report(
            "[[organization:Orva Chips Inc]] said it was sold. The Zurich-based firm said no more.");
    assertThat(name(report, "The Zurich-based firm")).isNotEqualTo(Optional.of("Orva Chips Inc"));
  }

  @Test
  void theFirstOfSeveralStatesActsWithThem() {
    ReadReport report = Marked.report("Chad, Niger and the Gambia have announced inquiries.");
    assertThat(meant(report, "Chad")).isPresent();
  }

  @Test
  void anArmedGroupsOwnFightersAreTheGroup() {
    ReadReport report =
        Marked.report(
            "The Boko Haram denied it. Boko Haram fighters burnt two villages on Sunday.");
    assertThat(name(report, "Boko Haram fighters")).contains("Boko Haram");
  }

  @Test
  void staffWhoSayNothingAreTheirOrganization() {
    ReadReport report =
        Marked.report("UNICEF staff carried the children out. UNICEF said all were well.");
    assertThat(name(report, "UNICEF staff")).contains("UNICEF");
  }

  @Test
  void staffWhoSpeakAreNotTheirOrganization() {
    ReadReport report =
        Marked.report("UNICEF staff said the road was cut. UNICEF called for calm.");
    assertThat(name(report, "UNICEF staff")).contains("UNICEF staff");
  }

  @Test
  void peopleWhoKnowOfAMatterAreASourceWithoutAName() {
    ReadReport report = Marked.report("Two people familiar with the talks said a deal was near.");
    assertThat(meant(report, "Two people familiar with the talks"))
        .hasValueSatisfying(a -> assertThat(a.named()).isFalse());
  }

  @Test
  void aWomanIsSomebodyOnceSheSpeaks() {
    ReadReport report =
        Marked.report(
            "A woman at the gate said she saw smoke. A woman was hurt on Friday. \"It was dark,\""
                + " she said.");
    assertThat(name(report, "She").or(() -> name(report, "she"))).contains("woman at the gate");
    assertThat(meant(report, "A woman")).isEmpty();
  }

  @Test
  void aUnionIsCalledByItsTeachers() {
    ReadReport report = Marked.report("The teachers' union said that schools would close.");
    assertThat(meant(report, "teachers' union")).map(Actor::kind).contains(ActorKind.GROUP);
  }

  @Test
  void aPlacesArabicArticleBelongsToIt() {
    ReadReport report =
        Marked.report("An activist in Deir al-Zour said the road was cut. He said it was dark.");
    assertThat(name(report, "He")).contains("activist in Deir al-Zour");
  }

  @Test
  void theArmyIsTheOneCalledAnArmy() {
    ReadReport report =
        Marked.report(
            "The Syrian army shelled the town. The Russian military said it had not flown. On"
                + " Friday the army opened a road.");
    assertThat(name(report, "the army").orElse("")).contains("Syria");
  }

  @Test
  void aHeadlineLeavesTheArticleOfAnOfficeOut() {
    ReadReport report =
        Marked.report(
            "Tarn governor says nobody drowned.\n\nThe governor of Tarn [[person:Omar Reth]] said the"
                + " river fell.");
    assertThat(name(report, "Tarn governor")).contains("Omar Reth");
  }

  @Test
  void anOfficeBehindTheDashOfAHeadlineIsWhoSaysIt() {
    ReadReport report =
        Marked.report(
            "Flood Drowns Five - Tarn Governor\n\nThe governor of Tarn [[person:Omar Reth]] said the"
                + " river fell.");
    assertThat(name(report, "Tarn Governor")).contains("Omar Reth");
  }

  @Test
  void anOfficeThatIsSpokenOfWithoutAnArticleIsNobody() {
    ReadReport report =
        Marked.report(
            "They voted for Tarn governor on Sunday. [[person:Omar Reth]], the governor of Tarn, won.");
    assertThat(meant(report, "Tarn governor")).isEmpty();
  }

  @Test
  void anOfficeBehindANameIsThatPersonsWithoutCommaOrArticle() {
    ReadReport report =
        Marked.report(
            "[[person:Omar Reth]] head of the [[organization:Orva Rail Board]] said two were hurt."
                + " The line was shut, the head of the [[organization:Orva Rail Board]] said.");
    assertThat(name(report, "the head of the Orva Rail Board")).contains("Omar Reth");
    assertThat(meant(report, "Omar Reth head of the Orva Rail Board")).isEmpty();
  }
}
