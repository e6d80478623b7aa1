package org.accord.corroboration.origin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.accord.text.RuleTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which names mean nobody who could speak, and whose media speak for a state. */
class ThingsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "move",
        "number of people seriously injured",
        "death toll at least at 85",
        "This photo captured from the town",
        "Fatalities",
        "statement",
        "some media reports",
        "statistics released in June",
        "foam coming out of their mouths"
      })
  void whatIsNobodySaysNothing(String name) {
    assertThat(Things.isOne(name)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Strike Action Group",
        "survivors of the crash",
        "relatives of the dead",
        "war monitor",
        "Doris Day",
        "rocket scientists",
        "narrator in the video",
        "UN report",
        "doctors"
      })
  void whoIsSomebodyMaySpeak(String name) {
    assertThat(Things.isOne(name)).isFalse();
  }

  @Test
  void everyNounIsOneLowerCaseWordAndStandsOnce() {
    Set<String> nouns = new HashSet<>();
    for (RuleTable.Row row : RuleTable.load(Things.class, "voiceless.tsv").rows()) {
      String noun = row.get("noun");
      assertThat(noun).matches("\\p{Ll}+").isEqualTo(noun.toLowerCase(Locale.ROOT));
      assertThat(nouns.add(noun)).as(noun).isTrue();
      assertThat(Things.isOne("the " + noun)).as(noun).isTrue();
    }
  }

  @Test
  void stateMediaAreTheStateWhateverElseTheirNameTells() {
    assertThat(Nations.state("SANA news agency")).contains("Syria");
    assertThat(Nations.state("Syrian state news agency SANA")).contains("Syria");
    assertThat(Nations.state("KCNA")).contains("North Korea");
    assertThat(Nations.state("Fars province traders")).isEmpty();
  }
}
