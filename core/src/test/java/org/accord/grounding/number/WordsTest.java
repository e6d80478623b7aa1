package org.accord.grounding.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.accord.model.Span;
import org.junit.jupiter.api.Test;

class WordsTest {

  private static List<String> words(String text) {
    return Words.of(text, Span.of(0, text.length())).stream().map(Word::text).toList();
  }

  @Test
  void plainWordsAndNumbersOfOneSentenceAreCutAlike() {
    assertThat(words("Some 9, 000 left, U.N. staff said: 20 000 more don't."))
        .containsExactly(
            "Some", "9, 000", "left", ",", "U.N.", "staff", "said", ":", "20 000", "more", "don't",
            ".");
  }

  @Test
  void aNumberBehindAnInitialIsItsOwn() {
    assertThat(words("Route B 1, 500 metres"))
        .containsExactly("Route", "B", "1", ",", "500", "metres");
  }

  @Test
  void whatStandsBeforeTheStretchCutsNothingInIt() {
    String text = "Route B 1, 500 metres";
    assertThat(Words.of(text, Span.of(8, text.length())).get(0))
        .isEqualTo(new Word("1, 500", "1, 500", Span.of(8, 14)));
  }
}
