package org.accord.grounding.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.accord.text.RuleTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GazetteerTest {

  private final Gazetteer gazetteer = Gazetteer.shipped();

  @ParameterizedTest
  @CsvSource({
    "Aleppo, SY, CAPITAL|CITY, EXACT",
    "Idlib, SY, CITY, EXACT",
    "Idleb, SY, CITY, ALTERNATE",
    "Istanbul, TR, CITY, EXACT",
    "Djibouti, DJ, COUNTRY, EXACT",
    "Muscat, OM, CAPITAL, EXACT",
    "Moscow, RU, CAPITAL, EXACT",
    "Damascus, SY, CAPITAL, EXACT",
    "Paris, FR, CAPITAL, EXACT",
    "Baghdad, IQ, CAPITAL, EXACT"
  })
  void theBestKnownPlaceOfANameComesFirst(
      String name, String country, String kind, MatchQuality quality) {
    Candidate first = gazetteer.candidates(name).get(0);
    assertThat(first.entry().country()).isEqualTo(country);
    assertThat(kind.split("\\|")).contains(first.entry().kind().name());
    assertThat(first.quality()).isEqualTo(quality);
  }

  @ParameterizedTest
  @CsvSource({
    "Seraqueb, Saraqib",
    "Az-Zabadani, Az Zabadānī",
    "Zebadani, Az Zabadānī",
    "Al-Hadher, Al Ḩāḑir",
    "Binish, Binnish",
    "Douma, Dūmā"
  })
  void anotherTransliterationFindsTheTown(String written, String name) {
    assertThat(gazetteer.candidates(PlaceQuery.named(written).in("SY").fuzzily()))
        .first()
        .satisfies(c -> assertThat(c.entry().name()).isEqualTo(name));
  }

  @Test
  void aMisspellingIsFoundOnlyWhereFuzzyMatchesAreWelcome() {
    PlaceQuery query = PlaceQuery.named("Khan Sheikoun").in("SY");
    assertThat(gazetteer.candidates(PlaceQuery.named("Saraqeeb").in("SY"))).isNotEmpty();
    assertThat(gazetteer.candidates(PlaceQuery.named("Saraqin").in("SY"))).isEmpty();
    assertThat(gazetteer.candidates(PlaceQuery.named("Saraqin").in("SY").fuzzily()))
        .first()
        .satisfies(c -> assertThat(c.quality()).isEqualTo(MatchQuality.FUZZY));
    assertThat(gazetteer.candidates(query.fuzzily())).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({"Ras Umayra", "Dar Maysun", "Xqzvtw"})
  void aNameThatIsNowhereHasNoPlainMatch(String name) {
    assertThat(gazetteer.candidates(name))
        .noneMatch(c -> c.quality().compareTo(MatchQuality.ALTERNATE) <= 0);
  }

  @Test
  void aNameOfPunctuationHasNoCandidates() {
    assertThat(gazetteer.candidates("...")).isEmpty();
    assertThat(gazetteer.candidates("حلب")).isEmpty();
  }

  @Test
  void countriesAndCirclesNarrowTheSearch() {
    assertThat(gazetteer.candidates(PlaceQuery.named("Tripoli").in("LB")))
        .first()
        .satisfies(c -> assertThat(c.entry().country()).isEqualTo("LB"));
    assertThat(gazetteer.candidates(PlaceQuery.named("Paris").near(33.66, -95.55, 50)))
        .first()
        .satisfies(c -> assertThat(c.entry().admin1()).isEqualTo("Texas"));
    assertThat(gazetteer.candidates(PlaceQuery.named("Aleppo").in("JP"))).isEmpty();
  }

  @Test
  void aTownKnowsItsProvince() {
    assertThat(gazetteer.candidates(PlaceQuery.named("Saraqib")))
        .first()
        .satisfies(c -> assertThat(c.entry().admin1()).isEqualTo("Idlib"));
  }

  @Test
  void aProvinceStandsBesideItsCapital() {
    assertThat(gazetteer.candidates(PlaceQuery.named("Idlib").in("SY")))
        .extracting(c -> c.entry().kind())
        .contains(PlaceKind.CITY, PlaceKind.ADMIN1);
  }

  @Test
  void askingTwiceGivesTheSameOrder() {
    PlaceQuery query = PlaceQuery.named("San Juan").fuzzily();
    List<Candidate> first = gazetteer.candidates(query);
    assertThat(first).hasSize(50);
    assertThat(Gazetteer.load().candidates(query)).isEqualTo(first);
  }

  @Test
  void noCandidateIsAskedForInVain() {
    assertThatThrownBy(() -> PlaceQuery.named("Aleppo").atMost(0))
        .hasMessageContaining("At most 0");
  }

  @Test
  void aLineOfTheFileIsReadAsItWasWritten() {
    GazetteerEntry aleppo = gazetteer.candidates("Aleppo").get(0).entry();
    assertThat(GazetteerEntry.ofLine(aleppo.toLine())).isEqualTo(aleppo);
    assertThat(aleppo.kilometresTo(35.93, 36.63)).isBetween(50.0, 60.0);
  }

  @ParameterizedTest
  @CsvSource({
    "Rapides Parish, US, ADMIN2",
    "W.Va., US, ADMIN1",
    "W. Va., US, ADMIN1",
    "B.C., CA, ADMIN1",
    "Rural Damascus, SY, ADMIN1",
    "Darfur, SD, REGION",
    "the Balkans, '', REGION",
    "Gulf of Aden, '', WATER",
    "Europe, '', CONTINENT"
  })
  void divisionsRegionsAndSeasArePlacesToo(String name, String country, PlaceKind kind) {
    GazetteerEntry first = gazetteer.candidates(name).get(0).entry();
    assertThat(first.country()).isEqualTo(country);
    assertThat(first.kind()).isEqualTo(kind);
  }

  @Test
  void everyRowOfTheTablesKeptByHandCanBeFound() {
    for (RuleTable.Row row : RuleTable.load(Gazetteer.class, "regions.tsv").rows()) {
      assertThat(gazetteer.candidates(row.get("name")))
          .as(row.get("name"))
          .anyMatch(
              c -> c.entry().kind() == PlaceKind.REGION || c.entry().kind() == PlaceKind.WATER);
    }
    for (RuleTable.Row row : RuleTable.load(Gazetteer.class, "divisions.tsv").rows()) {
      for (String name : row.list("names")) {
        assertThat(gazetteer.candidates(PlaceQuery.named(name).in(row.get("country"))))
            .as(name)
            .anyMatch(c -> c.entry().name().equals(row.get("name")));
      }
    }
  }

  @Test
  void loadingAndLookingUpTakeSoMuchProcessorTime() {
    ThreadMXBean clock = ManagementFactory.getThreadMXBean();
    long start = clock.getCurrentThreadCpuTime();
    Gazetteer fresh = Gazetteer.load();
    long loaded = clock.getCurrentThreadCpuTime();
    List<String> names = List.of("Aleppo", "Kefraya", "Ramousseh", "San Juan", "Al-Foua", "London");
    names.forEach(fresh::candidates);
    long looked = clock.getCurrentThreadCpuTime();
    names.forEach(n -> fresh.candidates(PlaceQuery.named(n).in("SY", "TR").fuzzily()));
    long end = clock.getCurrentThreadCpuTime();
    System.out.printf(
        Locale.ROOT,
        "gazetteer: loaded in %d ms, %d names in %d ms, fuzzily in two countries %d ms%n",
        TimeUnit.NANOSECONDS.toMillis(loaded - start),
        names.size(),
        TimeUnit.NANOSECONDS.toMillis(looked - loaded),
        TimeUnit.NANOSECONDS.toMillis(end - looked));
    assertThat(fresh.candidates("London")).isNotEmpty();
  }
}
