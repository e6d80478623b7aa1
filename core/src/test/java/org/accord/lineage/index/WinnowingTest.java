package org.accord.lineage.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WinnowingTest {

  @Test
  void textsThatShareAPassageOfItsReachKeepACommonRun() {
    Random random = new Random(5);
    for (int reach : new int[] {5, 6, 8, 12}) {
      Winnowing winnowing = new Winnowing(reach);
      for (int n = 0; n < 200; n++) {
        String shared = words(random, reach);
        long[] one = winnowing.of(words(random, 30) + " " + shared + " " + words(random, 30));
        long[] other = winnowing.of(words(random, 5) + " " + shared + " " + words(random, 60));
        assertThat(Arrays.stream(one).anyMatch(r -> Arrays.binarySearch(other, r) >= 0)).isTrue();
      }
    }
  }

  @Test
  void aLongTextKeepsTwoRunsOfEveryWindow() {
    long[] all = new Winnowing(5).of(words(new Random(1), 5000));
    long[] kept = new Winnowing(8).of(words(new Random(1), 5000));
    assertThat(all).hasSize(4996).contains(kept);
    assertThat(kept.length / (double) all.length).isBetween(0.37, 0.43);
  }

  @Test
  void aTextShorterThanARunKeepsNothingAndOneShorterThanAWindowKeepsOne() {
    assertThat(new Winnowing(8).of("four words and no")).isEmpty();
    assertThat(new Winnowing(8).of("")).isEmpty();
    assertThat(new Winnowing(8).of("six words and not one more")).hasSize(1);
  }

  @Test
  void aReachShorterThanARunIsRefused() {
    assertThatThrownBy(() -> new Winnowing(4)).hasMessageContaining("4 words");
  }

  private static String words(Random random, int length) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < length; i++) {
      words.append(i == 0 ? "" : " ").append("w").append(random.nextInt(1_000_000));
    }
    return words.toString();
  }
}
