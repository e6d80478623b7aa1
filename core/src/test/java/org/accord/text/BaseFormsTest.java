package org.accord.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BaseFormsTest {

  @ParameterizedTest(name = "{0} may come from {1}")
  @CsvSource({
    "halted, halt",
    "stopped, stop",
    "evacuated, evacuate",
    "evacuating, evacuate",
    "evacuations, evacuation",
    "parties, party",
    "denied, deny",
    "fled, flee",
    "Said, say",
    "people, person",
    "reaches, reach",
    "government's, government",
    "fighting, fight",
    "civilians, civilian"
  })
  void anInflectedFormLeadsBackToItsBase(String word, String base) {
    assertThat(BaseForms.of(word)).contains(base);
  }

  @ParameterizedTest(name = "{0} stays whole")
  @CsvSource({"bus", "press", "is", "us", "a"})
  void aWordIsItsOwnFirstCandidate(String word) {
    assertThat(BaseForms.of(word)).first().isEqualTo(word);
  }
}
