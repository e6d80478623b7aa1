package org.accord.app.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpanScoreTest {

  @Test
  void onlyTheVerySameSpanCounts() {
    SpanScore score = new SpanScore();
    score.add(
        List.of("B-source", "I-source", "O", "B-cue", "B-content", "I-content"),
        List.of("B-source", "O", "O", "B-cue", "B-content", "I-content"));
    assertThat(score.f1("source")).isZero();
    assertThat(score.f1("cue")).isEqualTo(100);
    score.add(List.of("B-content"), List.of("O"));
    assertThat(score.f1("content")).isEqualTo(66.7, within(0.1));
  }

  @Test
  void anInsideOfAnotherKindBeginsASpan() {
    SpanScore score = new SpanScore();
    score.add(List.of("B-cue", "I-content"), List.of("B-cue", "B-content"));
    assertThat(score.f1("content")).isEqualTo(100);
  }

  @Test
  void labelsOfUnlikeLengthAreRefused() {
    assertThatThrownBy(() -> new SpanScore().add(List.of("O"), List.of()))
        .hasMessageContaining("1 gold labels, 0 predicted");
  }
}
