package org.accord.grounding.moment;

import static org.assertj.core.api.Assertions.assertThat;

import org.accord.model.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnsweredTest {

  private static boolean isAnswered(String text) {
    int at = text.indexOf("Tuesday");
    return Answered.isIn(text, Span.of(at, at + "Tuesday".length()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The raid was a response to the shelling of Tarn on Tuesday.",
        "It was retaliation for an ambush that killed two guards on Tuesday.",
        "Tarn was hit in revenge for what happened on Tuesday."
      })
  void aDayInWhatIsAnsweredIsOfThat(String text) {
    assertThat(isAnswered(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The raid on Tuesday was a response to the shelling of Tarn.",
        "Guards retaliated for the shelling of Tarn on Tuesday.",
        "In response to the shelling guards entered Tarn on Tuesday.",
        "In response to the shelling, guards entered Tarn on Tuesday.",
        "There was no response. Guards entered Tarn on Tuesday."
      })
  void aDayElsewhereIsNot(String text) {
    assertThat(isAnswered(text)).isFalse();
  }
}
