package org.accord.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LatestTest {

  @Test
  void onlyThatVeryObjectIsKnown() {
    List<String> asked = new ArrayList<>();
    Latest<List<String>, Integer> size =
        new Latest<>(
            list -> {
              asked.addAll(list);
              return list.size();
            });
    List<String> one = new ArrayList<>(List.of("a"));
    List<String> same = new ArrayList<>(List.of("a"));
    assertThat(List.of(size.of(one), size.of(one), size.of(same), size.of(one)))
        .containsExactly(1, 1, 1, 1);
    assertThat(asked).hasSize(3);
  }
}
