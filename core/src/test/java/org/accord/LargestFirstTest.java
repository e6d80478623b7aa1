package org.accord;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LargestFirstTest {

  @Test
  void eachIsMadeOnceAndStandsInItsPlace() {
    Map<Integer, Integer> made = new ConcurrentHashMap<>();
    List<String> all =
        LargestFirst.map(
            500,
            i -> (i * 37) % 101,
            i -> {
              made.merge(i, 1, Integer::sum);
              return "n" + i;
            });
    assertThat(all).isEqualTo(IntStream.range(0, 500).mapToObj(i -> "n" + i).toList());
    assertThat(made).hasSize(500).doesNotContainValue(2);
  }

  @Test
  void ofNothingNothingComes() {
    assertThat(LargestFirst.map(0, i -> i, i -> i)).isEmpty();
  }
}
