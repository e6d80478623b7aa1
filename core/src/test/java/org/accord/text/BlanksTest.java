package org.accord.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** White space in text that is to be shown in one line. */
class BlanksTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "one two",
        "one  two",
        " one two ",
        "one\ttwo",
        "one\r\n two",
        "  \n",
        "one \n\ttwo ",
        "one\u00a0two",
        "one\u0001two"
      })
  void everyRunOfWhiteSpaceIsOneBlankThoseAtTheEndsToo(String text) {
    assertThat(Blanks.joined(text)).isEqualTo(text.replaceAll("\\s+", " "));
  }
}
