package org.accord.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class MemoTest {

  private final AtomicInteger asked = new AtomicInteger();
  private final Memo<String, String> memo =
      new Memo<>(
          2,
          word -> {
            asked.incrementAndGet();
            return word + "!";
          });

  @Test
  void anArgumentIsWorkedOutOnce() {
    assertThat(memo.of("halt")).isEqualTo("halt!");
    assertThat(memo.of("halt")).isEqualTo("halt!");

    assertThat(asked).hasValue(1);
  }

  @Test
  void whenFullItForgetsAndGivesTheSame() {
    for (int round = 0; round < 3; round++) {
      for (String word : new String[] {"bus", "convoy", "road"}) {
        assertThat(memo.of(word)).isEqualTo(word + "!");
      }
    }
    assertThat(asked.get()).isGreaterThan(3);
  }
}
