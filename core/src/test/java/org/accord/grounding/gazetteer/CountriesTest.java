package org.accord.grounding.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountriesTest {

  private final Countries countries = Countries.shipped();

  @ParameterizedTest
  @CsvSource({
    "Syria, SY",
    "the UK, GB",
    "U.S., US",
    "US, US",
    "Britain, GB",
    "Ivory Coast, CI",
    "DPRK, KP",
    "North Korea, KP",
    "Türkiye, TR",
    "the Netherlands, NL",
    "Myanmar, MM",
    "UAE, AE",
    "BiH, BA"
  })
  void aCountryIsKnownByEachOfItsNames(String name, String code) {
    assertThat(countries.named(name).map(Country::code)).contains(code);
  }

  @ParameterizedTest
  @CsvSource({"Syrian, SY", "Russians, RU", "Iranian, IR", "south korean, KR", "Dutch, NL"})
  void aPeopleLeadsToItsCountry(String demonym, String code) {
    assertThat(countries.ofDemonym(demonym).map(Country::code)).contains(code);
  }

  @ParameterizedTest
  @CsvSource({
    "Moscow, RU",
    "the Kremlin, RU",
    "Damascus, SY",
    "Washington, US",
    "Downing Street, GB"
  })
  void aCapitalMayStandForAGovernment(String name, String code) {
    assertThat(countries.ofGovernment(name).map(Country::code)).contains(code);
  }

  @Test
  void usInSmallLettersIsNoCountry() {
    assertThat(countries.named("us")).isEqualTo(Optional.empty());
  }

  @Test
  void everyCountryLiesOnTheGlobeUnderItsOwnCode() {
    assertThat(countries.all()).hasSizeGreaterThan(240);
    assertThat(countries.all()).extracting(Country::code).doesNotHaveDuplicates().isSorted();
    assertThat(countries.all())
        .allSatisfy(
            country -> {
              assertThat(country.code()).matches("[A-Z]{2}");
              assertThat(country.latitude()).isBetween(-90.0, 90.0);
              assertThat(country.longitude()).isBetween(-180.0, 180.0);
              assertThat(countries.named(country.name())).isPresent();
            });
  }

  @Test
  void noNameBelongsToTwoCountries() {
    assertThat(countries.all())
        .allSatisfy(
            country ->
                assertThat(country.names())
                    .allSatisfy(name -> assertThat(countries.named(name)).contains(country)));
  }
}
