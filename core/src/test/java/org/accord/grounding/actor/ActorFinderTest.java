package org.accord.grounding.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.accord.claim.attribution.Marked;
import org.accord.model.ReadReport;
import org.accord.model.grounding.Actor;
import org.accord.model.grounding.ActorKind;
import org.accord.model.grounding.ActorMention;
import org.accord.model.lineage.Lineages;
import org.accord.model.lineage.SentenceRef;
import org.junit.jupiter.api.Test;

class ActorFinderTest {

  private static ActorFinder.Actors find(ReadReport... reports) {
    return new ActorFinder().find(List.of(reports));
  }

  private static Actor actor(ActorFinder.Actors actors, String name) {
    return actors.actors().stream()
        .filter(a -> a.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError(name + " is not among " + actors.actors()));
  }

  /** The name of the actor meant at these words. */
  private static Optional<String> meant(
      ActorFinder.Actors actors, ReadReport report, String words) {
    return actors.mentions().stream()
        .filter(m -> report.words(m.evidence().span()).equals(words))
        .map(ActorMention::actor)
        .flatMap(id -> actors.actors().stream().filter(a -> a.id().equals(id)))
        .map(Actor::name)
        .findFirst();
  }

  @Test
  void aSurnameATitleAndAPronounAreOnePerson() {
    ReadReport report =
        Marked.report(
            "[[person:Ada Lund]], a spokeswoman for the World Food Programme, said trucks were"
                + " ready. Mrs Lund left. She said the road was closed.");
    ActorFinder.Actors actors = find(report);
    Actor lund = actor(actors, "Ada Lund");
    assertThat(lund.kind()).isEqualTo(ActorKind.PERSON);
    assertThat(lund.role()).isEqualTo("spokeswoman");
    assertThat(lund.affiliation()).isEqualTo(actor(actors, "World Food Programme").id());
    assertThat(meant(actors, report, "She")).contains("Ada Lund");
    assertThat(lund.variants()).contains("Ada Lund").doesNotContain("She");
  }

  @Test
  void whatBelongsToACountrysArmyIsNoPartOfItsName() {
    ReadReport report =
        Marked.report("The Egyptian army's spokesman spoke. Egypt army's guns were heard.");
    assertThat(find(report).actors()).extracting(Actor::name).contains("Egyptian army");
  }

  @Test
  void theOnlyHolderOfAnOfficeIsMeantByIt() {
    ReadReport first =
        Marked.report(
            "a.txt",
            "Kesh Post",
            "The governor spoke at noon. The governor said the port was shut.");
    ReadReport second =
        Marked.report("b.txt", "Darun Post", "Governor [[person:Omar Sule]] said it was open.");
    ActorFinder.Actors actors = find(first, second);
    assertThat(meant(actors, first, "The governor")).contains("Omar Sule");
  }

  @Test
  void aTitledNameBesideAnOfficeHoldsIt() {
    ReadReport report =
        Marked.report(
            "The headmistress, Sister [[person:Ada Lund]], told Reuters of the raid. She said the"
                + " gate was broken. The headmistress left.");
    ActorFinder.Actors actors = find(report);
    assertThat(meant(actors, report, "She")).contains("Ada Lund");
    assertThat(actors.actors()).extracting(Actor::name).doesNotContain("headmistress");
  }

  @Test
  void anOfficeOfTwoHoldersMeansNeitherOfThem() {
    ReadReport first = Marked.report("a.txt", "Kesh Post", "The governor said the port was shut.");
    ReadReport second =
        Marked.report(
            "b.txt",
            "Darun Post",
            "Governor [[person:Omar Sule]] said it was open. Governor [[person:Ada Lund]] left.");
    assertThat(meant(find(first, second), first, "The governor")).contains("governor");
  }

  @Test
  void aNameThatGoesOnBehindOfIsWhole() {
    ReadReport report =
        Marked.report(
            "The [[organization:Liberation Front]] of the Orva said it had left the town.");
    assertThat(find(report).actors())
        .extracting(Actor::name)
        .contains("Liberation Front of the Orva");
  }

  @Test
  void whoseTribunalItIsIsNoPartOfItsName() {
    ReadReport report =
        Marked.report(
            "[[organization:Orva's Supreme Tribunal]] said no. The [[organization:People's Grain"
                + " Bank]] said yes.");
    assertThat(find(report).actors())
        .extracting(Actor::name)
        .contains("Supreme Tribunal", "People's Grain Bank");
  }

  @Test
  void anOutletGoesByItsMasthead() {
    ReadReport report =
        Marked.report(
            "a.txt",
            "The Eastern Ledger",
            "The mayor told the Eastern Ledger that the port was shut.");
    assertThat(find(report).actors()).extracting(Actor::name).contains("The Eastern Ledger");
  }

  @Test
  void aNameBehindARelativeClauseIsThePersonDescribed() {
    ReadReport report =
        Marked.report(
            "A ferry pilot who was on the pier, [[person:Tom Ekberg]], described two flashes. He said"
                + " the crane fell.");
    ActorFinder.Actors actors = find(report);
    assertThat(meant(actors, report, "He")).contains("Tom Ekberg");
    assertThat(actors.actors()).extracting(Actor::name).doesNotContain("ferry pilot");
  }

  @Test
  void aNameBehindSomebodyElsesOfficeIsNotThePersonDescribed() {
    ReadReport report =
        Marked.report(
            "A pilot who met the prime minister, [[person:Tom Ekberg]], said the sea was calm.");
    assertThat(find(report).actors())
        .filteredOn(a -> a.name().equals("Tom Ekberg"))
        .noneMatch(a -> "pilot".equals(a.role()));
  }

  @Test
  void theAgencyOfADatelineIsAnOutletAndNoAcronymOfTheTown() {
    ReadReport report =
        Marked.report("AMARIN (QNW) - Two ships left the harbour, the port authority said.");
    assertThat(actor(find(report), "QNW").kind()).isEqualTo(ActorKind.MEDIA);
  }

  @Test
  void aVerbBehindAndIsNoModifier() {
    ReadReport report =
        Marked.report("Oxfam called for calm and offered experts who had worked in the port.");
    assertThat(find(report).actors()).extracting(Actor::name).doesNotContain("offered experts");
  }

  @Test
  void anUnnamedSourceInACopiedSentenceIsOneAndInTwoTextsTwo() {
    ReadReport first =
        Marked.report("An official, who asked not to be named, said the road was shut.");
    ReadReport copy =
        Marked.report("An official, who asked not to be named, said the road was shut. ");
    Lineages copied =
        new Lineages(
            List.of(),
            List.of(),
            Map.of(new SentenceRef(copy.id(), 0), new SentenceRef(first.id(), 0)));
    assertThat(new ActorFinder().find(List.of(first, copy), copied).actors())
        .filteredOn(a -> a.name().equals("official"))
        .hasSize(1);
    assertThat(find(first, copy).actors()).filteredOn(a -> a.name().equals("official")).hasSize(2);
  }

  @Test
  void aDescriptionIsAMentionAndNoVariant() {
    ReadReport report =
        Marked.report("Oxfam sent six trucks. The charity said three had come back.");
    ActorFinder.Actors actors = find(report);
    assertThat(meant(actors, report, "The charity")).contains("Oxfam");
    assertThat(actor(actors, "Oxfam").variants()).containsExactly("Oxfam");
  }

  @Test
  void aCapitalThatSpeaksIsItsState() {
    ReadReport report = Marked.report("Tokyo said it would protest. Japan closed two ports.");
    assertThat(meant(find(report), report, "Tokyo")).contains("Japan");
  }

  @Test
  void aCountryWhereThingsHappenIsNoActor() {
    ReadReport report = Marked.report("Two ferries sank in Norway. A storm came to Norway.");
    assertThat(find(report).actors()).noneMatch(a -> a.name().equals("Norway"));
  }

  @Test
  void aGovernmentIsAStateByItsCountry() {
    ReadReport report =
        Marked.report("The Peruvian government said no. In Lima the government met again.");
    ActorFinder.Actors actors = find(report);
    assertThat(actor(actors, "Peruvian government").kind()).isEqualTo(ActorKind.STATE);
    assertThat(meant(actors, report, "the government")).contains("Peruvian government");
  }

  @Test
  void twoSpellingsOfOneNameAreOneActor() {
    ReadReport report =
        Marked.report(
            "[[person:Yusuf Qattan]] spoke first, officials said. Later [[person:Yousef Kattan]]"
                + " said the talks had failed.");
    long people = find(report).actors().stream().filter(a -> a.kind() == ActorKind.PERSON).count();
    assertThat(people).isEqualTo(1);
  }

  @Test
  void anAcronymInBracketsNamesItsOrganization() {
    ReadReport report =
        Marked.report(
            "The [[organization:Northern Relief Fund]] (NRF) sent boats. [[organization:NRF]] said"
                + " two had sunk.");
    assertThat(meant(find(report), report, "NRF")).contains("Northern Relief Fund");
  }

  @Test
  void rebelsFightersAndInsurgentsAreOneGroup() {
    ReadReport report =
        Marked.report("Rebel groups said they held the port. The insurgents later withdrew.");
    ActorFinder.Actors actors = find(report);
    assertThat(meant(actors, report, "The insurgents")).isPresent();
    assertThat(meant(actors, report, "The insurgents"))
        .isEqualTo(meant(actors, report, "Rebel groups"));
  }

  @Test
  void unnamedSourcesOfTwoReportsStayApart() {
    ReadReport one = Marked.report("a.txt", "Gull", "A source close to the talks said no.");
    ReadReport two = Marked.report("b.txt", "Tern", "A source close to the talks said no.");
    List<Actor> unnamed = find(one, two).actors().stream().filter(a -> !a.named()).toList();
    assertThat(unnamed).hasSize(2);
  }

  @Test
  void anUnnamedOfficialSpeaksForHisState() {
    ReadReport report =
        Marked.report("A Chilean government official said no. Chile closed a port.");
    ActorFinder.Actors actors = find(report);
    Actor official = actor(actors, "Chilean government official");
    assertThat(official.named()).isFalse();
    assertThat(official.affiliation()).isEqualTo(actor(actors, "Chile").id());
  }

  @Test
  void shipsAreVessels() {
    ReadReport report = Marked.report("The tanker Blue Heron 2 lay off the port.");
    assertThat(actor(find(report), "Blue Heron 2").kind()).isEqualTo(ActorKind.VESSEL);
  }

  @Test
  void theOrderOfReportsChangesNothing() {
    List<ReadReport> reports = new ArrayList<>();
    reports.add(Marked.report("a.txt", "Gull", "Oxfam said no. [[person:Ada Lund]] said yes."));
    reports.add(Marked.report("b.txt", "Tern", "Mrs Lund said the rebels had left. Chile agreed."));
    reports.add(Marked.report("c.txt", "Auk", "Rebel fighters said so. [[person:Ada Lund]] left."));
    ActorFinder.Actors first = new ActorFinder().find(reports);
    Random random = new Random(3);
    for (int i = 0; i < 5; i++) {
      Collections.shuffle(reports, random);
      assertThat(new ActorFinder().find(reports)).isEqualTo(first);
    }
  }

  @Test
  void whatWasSightedBeforeChangesNothing() {
    List<ReadReport> all = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      String said = i % 2 == 0 ? "[[person:Ada Lund]] of the Reed Union" : "Three diplomats";
      all.add(
          Marked.report(
              i + ".txt",
              i < 4 ? "Gull" : "Tern " + i,
              said
                  + " told the Gull that %d rebels had left. Diplomats said no.".formatted(i)
                  + " Officials close to the talks met Lund. The Union and Tern 5 said so."));
    }
    Random random = new Random(11);
    for (int turn = 0; turn < 5; turn++) {
      Collections.shuffle(all, random);
      ActorMemory memory = new ActorMemory();
      for (int i = 1; i <= all.size(); i++) {
        List<ReadReport> some = List.copyOf(all.subList(0, i));
        assertThat(new ActorFinder(memory).find(some)).isEqualTo(new ActorFinder().find(some));
      }
    }
  }

  @Test
  void everyMentionIsOfAListedActor() {
    ActorFinder.Actors actors =
        find(Marked.report("Oxfam said no. It said the rebels left. Officials met. He said so."));
    List<String> ids = actors.actors().stream().map(Actor::id).toList();
    assertThat(actors.mentions()).isNotEmpty().allMatch(m -> ids.contains(m.actor()));
  }
}
