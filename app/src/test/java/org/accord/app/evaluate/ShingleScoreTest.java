package org.accord.app.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ShingleScoreTest {

  @Test
  void theSameWordsInOtherSpacingArePerfect() {
    ShingleScore score = new ShingleScore();
    score.add("The ferry left, at dawn.", "The  ferry left at\n\ndawn");
    assertThat(score.f1()).isEqualTo(1);
  }

  @Test
  void whatIsTooMuchCostsPrecisionAndWhatIsMissingCostsRecall() {
    ShingleScore score = new ShingleScore();
    score.add("one two three four five", "one two three four five six");
    assertThat(score.precision()).isCloseTo(2 / 3.0, within(1e-9));
    assertThat(score.recall()).isEqualTo(1);

    ShingleScore other = new ShingleScore();
    other.add("one two three four five six", "one two three four five");
    assertThat(other.recall()).isCloseTo(2 / 3.0, within(1e-9));
  }

  @Test
  void everyPageWeighsTheSame() {
    ShingleScore score = new ShingleScore();
    score.add("one two three four", "one two three four");
    score.add("a b c d e f g h i j", "");
    assertThat(score.recall()).isEqualTo(0.5);
  }
}
