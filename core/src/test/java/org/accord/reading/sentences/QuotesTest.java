package org.accord.reading.sentences;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"She said \"we wait", "”We wait", "“We wait", "He \"left\". \"I know", "(\"So"})
  void aMarkAtTheLeftOfAWordOpens(String text) {
    assertThat(Quotes.openAfter(text, 0, text.length(), false)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\"We wait,\" she said", "”We wait,”", "“We wait.“ Yes", "” ", "the \"end\"—now"})
  void aMarkAtTheRightOfAWordCloses(String text) {
    assertThat(Quotes.openAfter(text, 0, text.length(), false)).isFalse();
  }
}
