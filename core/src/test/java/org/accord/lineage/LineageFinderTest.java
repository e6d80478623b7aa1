package org.accord.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.accord.lineage.words.SentenceCutter;
import org.accord.model.Published;
import org.accord.model.ReadReport;
import org.accord.model.Report;
import org.accord.model.lineage.Lineages;
import org.accord.model.lineage.Passage;
import org.accord.model.lineage.Relation;
import org.accord.model.lineage.SentenceRef;
import org.accord.model.reading.Reading;
import org.accord.model.reading.Sentence;
import org.junit.jupiter.api.Test;

class LineageFinderTest {

  private static final String AGENCY =
      """
      A passenger ferry ran aground off the island of Merro late on Monday, the coastguard said.
      All 214 people on board were taken off by fishing boats within three hours.
      Nobody was badly hurt, though eleven passengers were treated for cold at the island's clinic.
      The ferry had left the mainland port of Castell an hour before, in thick fog.
      “We heard a long scraping noise and then the engines stopped,” said Ada Lorne, a passenger.
      The owner of the ship, Northern Lines, said that it would look into the captain's conduct.
      """;

  private static final String INDEPENDENT =
      """
      Fog was so thick over Merro on Monday that the lighthouse could not be seen from the quay.
      That is how a ship with more than two hundred people came to sit on the rocks until morning.
      “We heard a long scraping noise and then the engines stopped,” said Ada Lorne, a passenger.
      Our reporter found her in a gymnasium, wrapped in blankets that the islanders had brought.
      She plans to go home by aeroplane, and to stay there.
      """;

  @Test
  void flashesOfOneFormAreTextsOfTheirOwnAndAnEditedFlashIsNot() {
    String flash = "Police in Merro said on Monday that a trawler had rammed the Castell ferry.";
    ReadReport police = report("a.txt", "Agency", 5, flash);
    ReadReport mayor =
        report(
            "b.txt",
            "Paper",
            5,
            "The mayor of Merro said on Monday that four people had died on the Castell ferry.");
    ReadReport edited = report("c.txt", "Herald", 5, flash.replace("had rammed", "rammed"));

    Lineages found = LineageFinder.find(List.of(police, mayor, edited));

    assertThat(found.lineages()).hasSize(2);
    assertThat(found.of(police.id())).isEqualTo(found.of(edited.id()));
  }

  @Test
  void aChargeAndItsDenialInTheSameWordsAreTwoSentences() {
    ReadReport charge =
        report("a.txt", "Agency", 5, "The union said that the owner had sunk the Castell ferry.");
    ReadReport denial =
        report("b.txt", "Paper", 5, "The owner denied that it had sunk the Castell ferry.");

    Lineages found = LineageFinder.find(List.of(charge, denial));

    assertThat(found.firstTold(new SentenceRef(denial.id(), 0)))
        .isEqualTo(new SentenceRef(denial.id(), 0));
  }

  @Test
  void theSameWordsOfAnotherSpeakerAreAnotherSentence() {
    String words = "The %s said on Monday that four people had died on the Castell ferry.";
    ReadReport union = report("a.txt", "Agency", 5, words.formatted("Merro Seamen's Union"));
    ReadReport owner = report("b.txt", "Paper", 5, words.formatted("Northern Lines"));

    Lineages found = LineageFinder.find(List.of(union, owner));

    assertThat(found.firstTold(new SentenceRef(owner.id(), 0)))
        .isEqualTo(new SentenceRef(owner.id(), 0));
  }

  @Test
  void aDamagedCopyIsTheSameTextAndEverySentenceHasItsTwin() {
    ReadReport agency = report("a.txt", "Agency", 5, AGENCY);
    ReadReport copy =
        report(
            "b.txt",
            "Paper",
            6,
            AGENCY
                .replace('“', '”')
                .replace("late on ", "")
                .replace("214", "214")
                .replace("'", "")
                .replace("\n", " "));

    Lineages found = LineageFinder.find(List.of(agency, copy));

    assertThat(found.lineages()).hasSize(1);
    assertThat(found.kinships().get(0).relation()).isEqualTo(Relation.COPY);
    assertThat(found.kinships().get(0).earlier()).isEqualTo(agency.id());
    for (int s = 0; s < 6; s++) {
      assertThat(found.firstTold(new SentenceRef(copy.id(), s)))
          .isEqualTo(new SentenceRef(agency.id(), s));
    }
  }

  @Test
  void theSameQuotationInTwoReportsIsNoCopy() {
    Lineages found =
        LineageFinder.find(
            List.of(
                report("a.txt", "Agency", 5, AGENCY), report("b.txt", "Paper", 5, INDEPENDENT)));

    assertThat(found.lineages()).hasSize(2);
    assertThat(found.kinships())
        .singleElement()
        .satisfies(k -> assertThat(k.relation()).isEqualTo(Relation.QUOTES_ONLY));
  }

  @Test
  void anUpdateWithAnotherTollIsARevisionAndItsTollAnotherSentence() {
    ReadReport first = report("a.txt", "Agency", 5, AGENCY);
    ReadReport second =
        report(
            "b.txt",
            "Agency",
            6,
            "Northern Lines stopped all its night crossings on Tuesday.\n"
                + AGENCY.replace("eleven passengers", "nineteen passengers"));

    Lineages found = LineageFinder.find(List.of(second, first));

    assertThat(found.lineages()).hasSize(1);
    assertThat(found.kinships().get(0).relation()).isEqualTo(Relation.REVISION);
    assertThat(found.firstTold(new SentenceRef(second.id(), 2)))
        .isEqualTo(new SentenceRef(first.id(), 1));
    assertThat(found.firstTold(new SentenceRef(second.id(), 3)))
        .isEqualTo(new SentenceRef(second.id(), 3));
  }

  @Test
  void aFooterThatAnOutletRepeatsIsNoKinship() {
    String footer =
        "Read all our reports from the coast in the weekend paper, or hear them on channel nine.\n"
            + "The Gull is owned by its readers, takes no advertisements and never will, we"
            + " promise.\n";
    List<ReadReport> reports = new ArrayList<>();
    for (String story :
        List.of(
            "The mayor of Castell opened a bridge on Friday, and closed it again an hour later.\n"
                + "Rust had been found on two of its cables, the town engineer told the council.\n"
                + "It cost nine million and may have to come down before anybody has crossed it.\n",
            "Eight cows were found on the roof of a school, where nobody had seen them climb.\n"
                + "A crane lifted them down one by one while the children sang to keep them calm.\n"
                + "Their owner thinks that they walked up the snow behind the gymnasium.\n",
            "A judge has ordered the harbour to give back the boats that it seized last spring.\n"
                + "Fishermen cheered in the court room and had to be asked to leave it.\n"
                + "The port authority has two weeks in which it can appeal.\n",
            "Bread will cost more from Monday, since the mill at Osk has burnt to the ground.\n"
                + "Bakers are buying flour abroad and say that the price has doubled in a week.\n"
                + "Nobody knows yet who will pay for a new mill, or where it should stand.\n")) {
      reports.add(report("r" + reports.size(), "The Gull", 5, story + footer));
    }

    Lineages found = LineageFinder.find(reports);

    assertThat(found.lineages()).hasSize(4);
    assertThat(found.kinships()).allMatch(k -> k.relation() == Relation.QUOTES_ONLY);
  }

  @Test
  void aReportMadeOfTwoBelongsToTheOneThatFillsMostOfIt() {
    String other =
        """
        The mill at Osk burnt down in the night to Sunday, and with it the town's whole harvest.
        Firemen from four villages pumped water out of the river until their hoses froze.
        The miller said he had smelt smoke at supper and thought nothing of it.
        """;
    ReadReport made = report("c.txt", "Paper", 7, AGENCY + other);
    Lineages found =
        LineageFinder.find(
            List.of(
                report("a.txt", "Agency", 5, AGENCY), report("b.txt", "Other", 6, other), made));

    assertThat(found.lineages()).hasSize(2);
    assertThat(found.of(made.id()).reports()).hasSize(2);
    assertThat(found.of(made.id()).id()).isEqualTo("L1");
  }

  @Test
  void aCreditLineTellsWhoWasFirstWhereTheTimeDoesNot() {
    ReadReport agency = report("a.txt", "Agency", 5, AGENCY);
    ReadReport paper = report("b.txt", "Paper", 5, AGENCY + "Source: Agency\n");

    assertThat(LineageFinder.find(List.of(agency, paper)).kinships().get(0).earlier())
        .isEqualTo(agency.id());
  }

  @Test
  void aDatelineCreditsAnAgencyByAnyOfItsNames() {
    ReadReport agency = report("a.txt", "Agence France-Presse", 6, AGENCY);
    ReadReport paper = report("b.txt", "Paper", 5, "CASTELL (AFP) - " + AGENCY);

    assertThat(LineageFinder.find(List.of(agency, paper)).kinships().get(0).earlier())
        .isEqualTo(agency.id());
  }

  @Test
  void ofTwoThatCreditOneAgencyNeitherTookFromTheOther() {
    ReadReport early = report("a.txt", "Star", 5, "CASTELL (AFP) - " + AGENCY);
    ReadReport late = report("b.txt", "Paper", 6, AGENCY + "Paper / AFP\n");

    assertThat(LineageFinder.find(List.of(early, late)).kinships().get(0).earlier()).isNull();
  }

  @Test
  void spellingsCaptionsAndTimeCodesDoNotPartCopies() {
    ReadReport agency = report("a.txt", "Agency", 5, AGENCY);
    ReadReport copy =
        report(
            "b.txt",
            "Paper",
            6,
            AGENCY
                .replace("passenger ferry", "passenger-ferry")
                .replace("three hours", "three hrs")
                .replace("fog", "fogs")
                .replace("Nobody was", "\n03:00 - Source: Harbour TV\n\nNobody was"));

    Lineages found = LineageFinder.find(List.of(agency, copy));

    assertThat(found.lineages()).hasSize(1);
    assertThat(found.kinships().get(0).relation()).isEqualTo(Relation.COPY);
    assertThat(found.of(new SentenceRef(copy.id(), 2))).isEqualTo(found.of(agency.id()));
    for (int s = 3; s < copy.reading().sentences().size(); s++) {
      assertThat(found.firstTold(new SentenceRef(copy.id(), s)).report()).isEqualTo(agency.id());
    }
  }

  @Test
  void passagesPointAtTheSameWordsOnBothSides() {
    ReadReport a = report("a.txt", "Agency", 5, AGENCY);
    ReadReport b = report("b.txt", "Paper", 6, INDEPENDENT + AGENCY);
    var kinship = LineageFinder.find(List.of(a, b)).kinships().get(0);
    ReadReport left = kinship.left().equals(a.id()) ? a : b;
    ReadReport right = left == a ? b : a;

    assertThat(kinship.passages()).isNotEmpty();
    for (Passage passage : kinship.passages()) {
      if (passage.verbatim()) {
        assertThat(left.words(passage.left())).isEqualTo(right.words(passage.right()));
      }
    }
  }

  @Test
  void theOrderOfReportsChangesNothing() {
    List<ReadReport> reports = new ArrayList<>(someReports(new Random(3)));
    Lineages found = LineageFinder.find(reports);
    for (int seed = 0; seed < 10; seed++) {
      Collections.shuffle(reports, new Random(seed));
      assertThat(LineageFinder.find(reports)).isEqualTo(found);
    }
  }

  @Test
  void addingACopyAddsItToItsLineageAndChangesNothingElse() {
    List<ReadReport> reports = someReports(new Random(5));
    Lineages before = LineageFinder.find(reports);
    for (ReadReport original : reports) {
      ReadReport copy = report("z-copy.txt", "Late Paper", 28, original.text());
      List<ReadReport> more = new ArrayList<>(reports);
      more.add(copy);

      Lineages after = LineageFinder.find(more);

      assertThat(after.of(copy.id())).isEqualTo(after.of(original.id()));
      assertThat(
              after.lineages().stream()
                  .map(l -> l.reports().stream().filter(r -> !r.equals(copy.id())).toList()))
          .isEqualTo(before.lineages().stream().map(l -> l.reports()).toList());
    }
  }

  @Test
  void beingOneSentenceIsAnEquivalenceWithOneRepresentative() {
    Lineages found = LineageFinder.find(someReports(new Random(9)));
    assertThat(found.firstTold().values())
        .isNotEmpty()
        .allSatisfy(first -> assertThat(found.firstTold(first)).isEqualTo(first));
  }

  @Test
  void emptyAndShortTextsAreTheirOwnLineages() {
    List<ReadReport> reports =
        List.of(report("a", "A", 1, "Yes."), report("b", "B", 1, "Yes."), report("c", "C", 1, "?"));
    assertThat(LineageFinder.find(reports).lineages()).hasSize(3);
    assertThat(LineageFinder.find(List.of()).lineages()).isEmpty();
  }

  private static List<ReadReport> someReports(Random random) {
    List<ReadReport> reports = new ArrayList<>();
    for (int story = 0; story < 4; story++) {
      List<String> sentences = new ArrayList<>();
      for (int s = 0; s < 8; s++) {
        StringBuilder words = new StringBuilder("Word" + random.nextInt(900));
        for (int w = 0; w < 9; w++) {
          words.append(" w").append(random.nextInt(900));
        }
        sentences.add(words.append(".\n").toString());
      }
      for (int copy = 0; copy < 3; copy++) {
        List<String> kept = new ArrayList<>(sentences);
        kept.remove(random.nextInt(kept.size()));
        reports.add(
            report(
                story + "-" + copy,
                "Outlet " + copy,
                1 + random.nextInt(20),
                String.join("", kept)));
      }
    }
    return reports;
  }

  private static ReadReport report(String name, String outlet, int day, String text) {
    Report report =
        Report.of(name, outlet, Published.on(LocalDate.of(2020, 3, day)), null, null, text);
    List<Sentence> sentences = new ArrayList<>();
    SentenceCutter.cut(text)
        .forEach(s -> sentences.add(new Sentence(sentences.size(), 0, s, List.of())));
    return new ReadReport(report, new Reading(report.textDigest(), sentences, List.of()));
  }
}
