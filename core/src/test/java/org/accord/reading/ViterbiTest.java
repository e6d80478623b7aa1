package org.accord.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ViterbiTest {

  private static final double NEVER = -10000;

  /** Labels: 0 outside, 1 begins, 2 goes on. */
  private final Viterbi bio =
      new Viterbi(new double[] {0, 0, NEVER}, new double[][] {{0, 0, NEVER}, {0, 0, 0}, {0, 0, 0}});

  @Test
  void withoutConstraintsInTheWayTheBestLabelsWin() {
    float[] scores = {5, 0, 0, 0, 5, 0, 0, 0, 5};
    assertThat(bio.path(scores, 0, 3)).containsExactly(0, 1, 2);
  }

  @Test
  void aSpanNeverGoesOnWithoutHavingBegun() {
    float[] scores = {0, 1, 5, 0, 1, 5, 3, 0, 0};
    assertThat(bio.path(scores, 0, 3)).containsExactly(1, 2, 0);
  }

  @Test
  void rowsBeforeTheFirstAreLeftOut() {
    float[] scores = {9, 9, 9, 0, 5, 0};
    assertThat(bio.path(scores, 1, 1)).containsExactly(1);
    assertThat(bio.path(scores, 1, 0)).isEmpty();
  }

  @Test
  void ofEqualPathsTheLowerLabelWins() {
    assertThat(bio.path(new float[6], 0, 2)).containsExactly(0, 0);
  }
}
