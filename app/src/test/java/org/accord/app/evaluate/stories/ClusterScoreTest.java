package org.accord.app.evaluate.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class ClusterScoreTest {

  @Test
  void theSameGroupsUnderOtherNamesArePerfect() {
    ClusterScore score = ClusterScore.of(List.of("a", "a", "b", "c"), List.of("3", "3", "1", "2"));

    assertThat(score).isEqualTo(new ClusterScore(1, 1, 1));
  }

  @Test
  void oneHeapHasAllRecallAndNoBetterPairsThanChance() {
    ClusterScore score = ClusterScore.of(List.of("a", "a", "b", "b"), List.of("1", "1", "1", "1"));

    assertThat(score.precision()).isEqualTo(0.5);
    assertThat(score.recall()).isEqualTo(1);
    assertThat(score.ari()).isZero();
    assertThat(score.f1()).isCloseTo(2.0 / 3, within(1e-9));
  }

  @Test
  void oneReportPutWrong() {
    ClusterScore score = ClusterScore.of(List.of("a", "a", "b", "b"), List.of("1", "1", "1", "2"));

    assertThat(score.precision()).isCloseTo((2 / 3.0 + 2 / 3.0 + 1 / 3.0 + 1) / 4, within(1e-9));
    assertThat(score.recall()).isCloseTo((1 + 1 + 0.5 + 0.5) / 4, within(1e-9));
    // One pair of two in gold, three found, six in all: (1 - 1) / (2.5 - 1).
    assertThat(score.ari()).isCloseTo(0, within(1e-9));
  }

  @Test
  void labelsOfOtherThingsAreRefused() {
    assertThatThrownBy(() -> ClusterScore.of(List.of("a"), List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
