package org.accord.grounding.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TransliterationTest {

  private final Transliteration spelling = Transliteration.shipped();

  @ParameterizedTest
  @CsvSource({
    "Ar Rāmūsah, ar ramusah",
    "Ma‘arratmişrīn, maarratmisrin",
    "Sana'a, sanaa",
    "Al-Foua, al foua",
    "İstanbul, istanbul",
    "Diyarbakır, diyarbakir",
    "Łódź, lodz",
    "St. John's, st johns"
  })
  void marksCaseAndPunctuationFallAwayInThePlainForm(String name, String plain) {
    assertThat(spelling.plain(name)).isEqualTo(plain);
  }

  @Test
  void aNameInAnotherScriptHasNoPlainForm() {
    assertThat(spelling.plain("حلب")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "al-Foua, Foah",
    "Al-Foua, al-Fouaa",
    "Kefraya, Kefreia",
    "Ramousseh, Ar Rāmūsah",
    "Khan al-Asal, Khān al ‘Asal",
    "Khan Touman, Khān Ţūmān",
    "Deir Hafer, Dayr Ḩāfir",
    "Zeitoun, Zaytun",
    "Djebel Zawiya, Jabal Zawiyah",
    "Sheikh Maqsoud, Shaykh Maqsud",
    "Qamishli, Kamichli",
    "Oued Ellil, Wadi Al Lil",
    "Kiev, Kyiv",
    "Mogadishu, Mogadichou"
  })
  void transliterationsOfOneNameFoldToOneForm(String one, String other) {
    assertThat(fold(one)).isEqualTo(fold(other));
  }

  @ParameterizedTest
  @CsvSource({
    "Homs, Hama",
    "Mosul, Masila",
    "Kabul, Kabylia",
    "Idlib, Adlun",
    "Tripoli, Tarabulus"
  })
  void differentNamesStayApart(String one, String other) {
    assertThat(fold(one)).isNotEqualTo(fold(other));
  }

  @Test
  void anArticleThatStandsAloneIsAName() {
    assertThat(fold("Al")).isNotEmpty();
  }

  @Test
  void aVowelIsHalfTheWayOfAConsonant() {
    assertThat(spelling.distance("kifria", "kifraia")).isEqualTo(0.5);
    assertThat(spelling.distance("idlib", "idlim")).isEqualTo(1);
    assertThat(spelling.distance("", "fua")).isEqualTo(2);
  }

  @Test
  void distanceIsTheSameBothWays() {
    assertThat(spelling.distance("kifira", "kifria"))
        .isEqualTo(spelling.distance("kifria", "kifira"))
        .isEqualTo(1);
  }

  private String fold(String name) {
    return spelling.folded(spelling.plain(name));
  }
}
