package org.accord.corroboration.gist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SumsTest {

  private static Map<Integer, Double> all(Sums sums) {
    Map<Integer, Double> all = new TreeMap<>();
    sums.forEach((key, sum) -> assertThat(all.put(key, sum)).isNull());
    return all;
  }

  @Test
  void whatIsAddedToOneNumberIsSummed() {
    Sums sums = new Sums();
    sums.add(7, 0.25);
    sums.add(7, 0.5);
    sums.add(0, 1);
    assertThat(all(sums)).isEqualTo(Map.of(0, 1.0, 7, 0.75));
  }

  @Test
  void theyHoldWhatAMapHoldsHoweverManyComeAndGo() {
    Random random = new Random(1);
    Sums sums = new Sums();
    Map<Integer, Double> map = new TreeMap<>();
    for (int step = 0; step < 20_000; step++) {
      int key = random.nextInt(step < 10_000 ? 3000 : 30);
      if (random.nextInt(3) == 0) {
        sums.remove(key);
        map.remove(key);
      } else {
        double value = random.nextDouble();
        sums.add(key, value);
        map.merge(key, value, Double::sum);
      }
    }
    assertThat(all(sums)).isEqualTo(map);
  }
}
