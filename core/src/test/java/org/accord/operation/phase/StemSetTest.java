package org.accord.operation.phase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StemSetTest {

  @Test
  void itIsASet() {
    assertThat(StemSet.of(Set.of("ship", "seiz"))).isEqualTo(Set.of("seiz", "ship")).hasSize(2);
    assertThat(StemSet.of(Set.of("ship")).contains("ship")).isTrue();
    assertThat(StemSet.of(Set.of("ship")).contains("shop")).isFalse();
  }

  @Test
  void whatTwoShareIsCounted() {
    Random random = new Random(3);
    for (int i = 0; i < 500; i++) {
      Set<String> left = some(random);
      Set<String> right = some(random);
      Set<String> both = new HashSet<>(left);
      both.retainAll(right);
      assertThat(StemSet.of(left).shared(StemSet.of(right))).isEqualTo(both.size());
    }
  }

  private static Set<String> some(Random random) {
    Set<String> some = new HashSet<>();
    for (int i = random.nextInt(12); i > 0; i--) {
      some.add("stem" + random.nextInt(20));
    }
    return some;
  }
}
