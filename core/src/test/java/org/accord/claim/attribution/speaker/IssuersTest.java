package org.accord.claim.attribution.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is heard where a paper speaks. */
class IssuersTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[[organization:Orva Rail]] issued a statement on Monday.",
        "The line was shut after a statement from [[organization:Orva Rail]] on Monday.",
        "The paper printed a statement issued by [[organization:Orva Rail]].",
      })
  void aStatementIsItsIssuersWord(String before) {
    String text = before + " Nobody was in the station. The statement said that the line was shut.";

    assertThat(Heard.speakers(text)).last().isEqualTo("Orva Rail");
  }

  @Test
  void aStatementOfNobodyStaysOne() {
    assertThat(
            Heard.speakers(
                "[[organization:Orva Rail]] runs the line. The statement said that it was shut."))
        .containsExactly("statement");
  }

  @Test
  void aStatementOfLongAgoIsAnother() {
    String text =
        "[[organization:Orva Rail]] issued a statement on Monday."
            + " It rained.".repeat(9)
            + " The statement said that the line was shut.";

    assertThat(Heard.speakers(text)).last().isEqualTo("statement");
  }
}
