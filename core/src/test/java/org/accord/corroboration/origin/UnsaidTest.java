package org.accord.corroboration.origin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words of saying that deny it. */
class UnsaidTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "has not claimed",
        "did not cite",
        "didn’t immediately specify",
        "had never said",
        "has not yet announced",
        "did not explicitly demand",
        "has never called for"
      })
  void nothingIsSaid(String cue) {
    assertThat(Unsaid.in(cue)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "claimed",
        "did not deny",
        "said not",
        "did not rule out",
        "said",
        "not called",
        "demanded"
      })
  void somethingIsSaid(String cue) {
    assertThat(Unsaid.in(cue)).isFalse();
  }
}
