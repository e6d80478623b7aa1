package org.accord.grounding.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.accord.claim.attribution.Marked;
import org.accord.model.ReadReport;
import org.accord.model.grounding.Actor;
import org.accord.model.grounding.ActorKind;
import org.accord.model.grounding.ActorMention;
import org.junit.jupiter.api.Test;

/** For whom a voice speaks, and when two descriptions are one voice. */
class SpokenForTest {

  private static ActorFinder.Actors find(ReadReport... reports) {
    return new ActorFinder().find(List.of(reports));
  }

  private static Optional<Actor> meant(ActorFinder.Actors actors, ReadReport report, String words) {
    return actors.mentions().stream()
        .filter(m -> report.words(m.evidence().span()).equals(words))
        .map(ActorMention::actor)
        .flatMap(id -> actors.actors().stream().filter(a -> a.id().equals(id)))
        .findFirst();
  }

  private static Optional<String> name(ActorFinder.Actors actors, ReadReport report, String words) {
    return meant(actors, report, words).map(Actor::name);
  }

  private static Optional<String> side(ActorFinder.Actors actors, ReadReport report, String words) {
    return meant(actors, report, words)
        .map(Actor::affiliation)
        .flatMap(id -> actors.actors().stream().filter(a -> a.id().equals(id)).findFirst())
        .map(Actor::name);
  }

  @Test
  void aSpokesmanSpeaksForTheNameBeforeHim() {
    ReadReport report =
        Marked.report("A Kesh Harbour Rescue spokesman said two had died. A Dock spokesman left.");
    assertThat(side(find(report), report, "A Kesh Harbour Rescue spokesman"))
        .contains("Kesh Harbour Rescue");
  }

  @Test
  void whomTheNameOfABodyAndAnOfficeDescribeSpeaksForThatBody() {
    for (String office :
        List.of(
            ", the [[organization:Orva Rail Board]] chief, said",
            " the [[organization:Orva Rail Board]] chief said",
            " the head of the [[organization:Orva Rail Board]] said")) {
      ReadReport report = Marked.report("[[person:Ada Lund]]" + office + " the line was shut.");
      assertThat(side(find(report), report, "Ada Lund")).as(office).contains("Orva Rail Board");
    }
  }

  @Test
  void whoeverIsNoOfficerOfABodyDoesNotSpeakForIt() {
    ReadReport report =
        Marked.report(
            "[[person:Ada Lund]], the [[organization:Orva Rail Board]] critic, said the line was"
                + " shut.");
    assertThat(side(find(report), report, "Ada Lund")).isEmpty();
  }

  @Test
  void aBareSpokesmanSpeaksForTheBodyThatSpokeBefore() {
    ReadReport report =
        Marked.report(
            "The [[organization:Orva Rail Board]] said the line was shut. A spokesman added that it"
                + " was too early to tell.");
    assertThat(side(find(report), report, "A spokesman")).contains("Orva Rail Board");
  }

  @Test
  void activistsFromACountryDontSpeakForIt() {
    ReadReport report =
        Marked.report(
            "Syrian activists said ten had died. Syrian officials denied it. Syria said no more.");
    ActorFinder.Actors actors = find(report);
    assertThat(side(actors, report, "Syrian activists")).isEmpty();
    assertThat(meant(actors, report, "Syrian officials").orElseThrow().affiliation()).isNotNull();
  }

  @Test
  void anOrganizationCutShortIsThatOrganization() {
    ReadReport report =
        Marked.report(
            "The [[organization:Orva Observatory for Fisheries]] said ten had died. The"
                + " [[organization:Observatory]] said later that it was eleven. The observatory"
                + " said it had a list.");
    ActorFinder.Actors actors = find(report);
    assertThat(name(actors, report, "Observatory")).contains("Orva Observatory for Fisheries");
    assertThat(name(actors, report, "The observatory")).contains("Orva Observatory for Fisheries");
  }

  @Test
  void anOfficeAndItsPlaceMeanWhoeverAnotherReportSaysHoldsIt() {
    ReadReport first =
        Marked.report("a.txt", "Kesh Post", "The police chief in Kesh said two had been held.");
    ReadReport second =
        Marked.report(
            "b.txt", "Darun Post", "Kesh police chief [[person:Omar Sule]] said three were held.");
    assertThat(name(find(first, second), first, "The police chief in Kesh")).contains("Omar Sule");
  }

  @Test
  void aHolderOfTheOfficeInAnotherPlaceIsSomebodyElse() {
    ReadReport first =
        Marked.report("a.txt", "Kesh Post", "The police chief in Darun said two had been held.");
    ReadReport second =
        Marked.report(
            "b.txt", "Darun Post", "Kesh police chief [[person:Omar Sule]] said three were held.");
    assertThat(name(find(first, second), first, "The police chief in Darun"))
        .isNotEqualTo(Optional.of("Omar Sule"));
  }

  @Test
  void aSpokesmanOfOneSideIsNoSpokesmanOfAnother() {
    ReadReport report =
        Marked.report(
            "A NATO spokesman said the wall was down. Taliban spokesman [[person:Zahir Mor]] said"
                + " they had done it. The NATO spokesman said it was a car.");
    assertThat(name(find(report), report, "The NATO spokesman")).contains("NATO spokesman");
  }

  @Test
  void anOfficeBehindANameNeedsNoArticle() {
    ReadReport report =
        Marked.report(
            "[[person:Ada Lund]], director of the [[organization:Orva Rail Board]], said it was"
                + " open.");
    assertThat(side(find(report), report, "Ada Lund")).contains("Orva Rail Board");
  }

  @Test
  void theGovernmentOfAStoryIsItsCountrys() {
    ReadReport report =
        Marked.report(
            "Troops moved north in Cameroon on Friday. The government said it was a drill. Rain fell"
                + " in Cameroon.");
    assertThat(name(find(report), report, "The government")).contains("Cameroonian government");
  }

  @Test
  void aPronounNextToANameTellsWhomALaterPronounMayMean() {
    ReadReport report =
        Marked.report(
            "[[person:Omar Sule]] said the charge was false. The lawyer [[person:Gil Lund]] said"
                + " she was certain. \"They will drop it,\" he said.");
    assertThat(name(find(report), report, "he")).contains("Omar Sule");
  }

  @Test
  void theArmyOfAStoryIsOneInAllItsReports() {
    ReadReport first =
        Marked.report("a.txt", "Kesh Post", "The army denied that it had fired on the bridge.");
    ReadReport second =
        Marked.report("b.txt", "Darun Post", "The army said on Monday that two had died.");
    ActorFinder.Actors actors = find(first, second);
    assertThat(meant(actors, first, "The army").orElseThrow())
        .isEqualTo(meant(actors, second, "The army").orElseThrow());
  }

  @Test
  void outletsInACountryAreItsMedia() {
    ReadReport report =
        Marked.report(
            "South Korean media said it had sailed. Outlets in South Korea reported two ships.");
    assertThat(name(find(report), report, "Outlets in South Korea")).contains("South Korean media");
  }

  @Test
  void aTownWhereThingsHappenIsNobodyThoughTheReaderThinksSo() {
    ReadReport report =
        Marked.report(
            "Police in [[person:Osterby]] said two had died. The mayor of [[person:Osterby]] said"
                + " it was three.");
    assertThat(find(report).actors()).extracting(Actor::name).doesNotContain("Osterby");
  }

  @Test
  void aLandThatNoTableKnowsIsAStateWhereItSpeaksAndItsAdjectiveIsNobody() {
    ReadReport report =
        Marked.report(
            "[[person:Velmora]] said it had closed the border. [[person:Velmoran]] officials said"
                + " it would open.");
    ActorFinder.Actors actors = find(report);
    assertThat(meant(actors, report, "Velmora").orElseThrow().kind()).isEqualTo(ActorKind.STATE);
    assertThat(actors.actors()).extracting(Actor::name).doesNotContain("Velmoran");
  }

  @Test
  void theFrontIsTheFrontThatTheStoryNamesInFull() {
    ReadReport report =
        Marked.report(
            "Police blamed the [[organization:Orvan Liberty Front]]. The Front denied it.");
    assertThat(name(find(report), report, "Front")).contains("Orvan Liberty Front");
  }

  @Test
  void aSpokesmanForAnOfficeSpeaksForItsHolder() {
    ReadReport report =
        Marked.report(
            "Governor [[person:Omar Sule]] left. A spokesman for the governor said it was over.");
    assertThat(side(find(report), report, "A spokesman for the governor")).contains("Omar Sule");
  }
}
