package org.accord.grounding.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.accord.claim.MarkedReport;
import org.accord.model.ReadReport;
import org.accord.model.grounding.Place;
import org.junit.jupiter.api.Test;

class PlaceFinderTest {

  private static final PlaceFinder FINDER = new PlaceFinder();

  private static List<Place> places(String... texts) {
    List<ReadReport> reports = new ArrayList<>();
    for (String text : texts) {
      reports.add(MarkedReport.of("r" + reports.size() + ".txt", "2025-03-07", text));
    }
    return FINDER.find(reports).places();
  }

  private static List<String> names(String... texts) {
    return places(texts).stream().map(Place::name).toList();
  }

  private static Place place(String name, String... texts) {
    return places(texts).stream().filter(p -> p.name().equals(name)).findFirst().orElseThrow();
  }

  @Test
  void aCityLiesWhereTheGazetteerSays() {
    Place place = place("Nairobi", "Rain fell in [[place:Nairobi]].");
    assertThat(place.kind()).isEqualTo("city");
    assertThat(place.country()).isEqualTo("Kenya");
    assertThat(Objects.requireNonNull(place.coordinates()).latitude())
        .isCloseTo(-1.29, within(0.2));
  }

  @Test
  void theStorysCountryDecidesBetweenTwins() {
    assertThat(
            place(
                    "Tripoli",
                    "In [[place:Lebanon]], Lebanese police closed roads in [[place:Tripoli]].")
                .country())
        .isEqualTo("Lebanon");
    assertThat(
            place("Tripoli", "In [[place:Libya]], Libyan police closed roads in [[place:Tripoli]].")
                .country())
        .isEqualTo("Libya");
  }

  @Test
  void aNameBehindACommaSaysWhichTwinIsMeant() {
    Place place = place("Paris", "He was born in [[place:Paris]], [[place:Texas]].");
    assertThat(place.country()).isEqualTo("United States");
  }

  @Test
  void spellingsOfOneNameAreOnePlace() {
    Place place =
        place(
            "Tell Zaytun",
            "Buses left [[place:Tell Zaytun]].",
            "Nobody is left in [[place:Tal Zeitoun]]. Fog lay over [[place:Tell Zaytun]].");
    assertThat(place.variants()).containsExactly("Tal Zeitoun", "Tell Zaytun");
    assertThat(place.coordinates()).isNull();
  }

  @Test
  void anEasternPartIsAPlaceOfItsOwnNearTheWhole() {
    String text = "They left eastern [[place:Mosul]]. Then they reached [[place:Mosul]].";
    assertThat(names(text)).containsExactly("eastern Mosul", "Mosul");
    Place east = place("eastern Mosul", text);
    Place whole = place("Mosul", text);
    assertThat(
            Objects.requireNonNull(east.coordinates())
                .kilometresTo(Objects.requireNonNull(whole.coordinates())))
        .isLessThan(25);
  }

  @Test
  void aDirectionInAProperNameIsNoPart() {
    assertThat(names("They flew to [[place:South Korea]].")).containsExactly("South Korea");
  }

  @Test
  void aProvinceIsNotItsCapital() {
    String text = "From [[place:Idlib]] they drove through the province of [[place:Idlib]].";
    assertThat(names(text)).containsExactly("Idlib", "Idlib province");
    assertThat(place("Idlib province", text).kind()).isEqualTo("province");
  }

  @Test
  void thePortOfATownIsTheTown() {
    assertThat(names("It lay in the port of [[place:Yeosu]]. It left [[place:Yeosu]]."))
        .containsExactly("Yeosu");
  }

  @Test
  void aCheckpointIsThePlaceThatItIsNamedAfterWhereThatIsUnknown() {
    List<Place> places =
        places(
            "They waited at the [[place:Ain Qorva]] checkpoint. Near [[place:Ain Qorva]] it rained.");
    assertThat(places).hasSize(1);
    assertThat(places.get(0).variants()).containsExactly("Ain Qorva", "Ain Qorva checkpoint");
  }

  @Test
  void aNameThatTheReaderCutShortIsGrown() {
    assertThat(names("They waited in Tell [[place:Zaytun]].")).containsExactly("Tell Zaytun");
  }

  @Test
  void anAdjectiveOfPlaceIsNone() {
    assertThat(names("Syrian troops and [[place:Syrian]] doctors waited.")).isEmpty();
  }

  @Test
  void aGovernmentThatOnlyActsIsNoPlace() {
    assertThat(names("[[place:Russia]] denied it.")).isEmpty();
    assertThat(names("[[place:Russia]] denied it. Snow fell in [[place:Russia]]."))
        .containsExactly("Russia");
  }

  @Test
  void theHomeOfAnOrganizationCounts() {
    assertThat(names("An Istanbul-based charity paid.")).isEmpty();
    assertThat(names("An [[place:Istanbul]]-based charity paid.")).containsExactly("Istanbul");
  }

  @Test
  void namesInsideOtherNamesAreLeftAlone() {
    assertThat(
            names(
                "The [[organization:Islamic State of Iraq]] and the [[organization:Berlin Star]] agreed."))
        .isEmpty();
  }

  @Test
  void seasHaveNoPoint() {
    Place sea = place("Gulf of Aden", "A ship burned in the [[place:Gulf of Aden]].");
    assertThat(sea.kind()).isEqualTo("sea");
    assertThat(sea.coordinates()).isNull();
  }

  @Test
  void aPlaceInNoGazetteerStaysHonestlyWithoutCoordinates() {
    Place place =
        place(
            "Qorvathil", "Nothing moves in [[place:Qorvathil]], witnesses in [[place:Oman]] said.");
    assertThat(place.coordinates()).isNull();
  }

  @Test
  void countriesAreSeenWithoutTheReader() {
    assertThat(names("Two men from Myanmar were found in the Marshall Islands."))
        .containsExactly("Marshall Islands", "Myanmar");
  }

  @Test
  void reportsWithoutPlacesGiveNone() {
    assertThat(places()).isEmpty();
    assertThat(places("", "\n\n", "It rained.")).isEmpty();
  }

  @Test
  void anOrderOfReportsNeverChangesThePlaces() {
    List<ReadReport> reports = new ArrayList<>();
    reports.add(
        MarkedReport.of(
            "a.txt",
            "2025-03-07",
            "Fire in [[place:Kefraya]] and eastern [[place:Aleppo]], Syria."));
    reports.add(
        MarkedReport.of(
            "b.txt", "2025-03-07", "Calm in [[place:Kefreia]] and [[place:Aleppo]] province."));
    reports.add(
        MarkedReport.of(
            "c.txt",
            "2025-03-08",
            "[[place:BEIRUT]] — Talks in [[place:Beirut]], [[place:Kefraya]]."));
    Places expected = FINDER.find(reports);
    Random random = new Random(3);
    for (int i = 0; i < 6; i++) {
      Collections.shuffle(reports, random);
      assertThat(FINDER.find(reports)).isEqualTo(expected);
    }
  }

  @Test
  void aDatelineTellsAPlace() {
    assertThat(names("[[place:CAIRO]] -- A court sat on Monday.")).contains("CAIRO");
    assertThat(names("Talks went on. [[place:Cairo]] denied it.")).doesNotContain("Cairo");
  }

  @Test
  void countriesOfAListArePlaces() {
    assertThat(
            names(
                "It rained in many countries, including [[place:Sweden]], [[place:Finland]]"
                    + " and [[place:Austria]]."))
        .contains("Sweden", "Finland", "Austria");
  }

  @Test
  void aDistrictGoesByItsBareNameToo() {
    assertThat(
            place("Bab Hawr district", "Shells fell on the [[place:Bab Hawr]] district.")
                .variants())
        .contains("Bab Hawr", "Bab Hawr district");
  }

  @Test
  void aCountrysSideToldOnceIsNoPlace() {
    assertThat(names("Rain fell in northern [[place:Kenya]]. It rained in [[place:Kenya]]."))
        .contains("Kenya")
        .noneMatch(n -> n.startsWith("northern"));
  }

  @Test
  void anApostropheThatWasLostPartsACountryFromItsTown() {
    assertThat(names("Shells fell in [[place:Kenyas Nairobi]] on Monday. Rain fell in Kenya."))
        .contains("Nairobi")
        .doesNotContain("Kenyas Nairobi");
  }
}
