package org.accord.corroboration.gist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class UnionsTest {

  @Test
  void setsComeInOrderOfTheirLeastMemberWhateverWasJoinedFirst() {
    Unions unions = new Unions(5);
    unions.join(4, 1);
    unions.join(3, 4);
    assertThat(unions.joined(1, 3)).isTrue();
    assertThat(unions.sets(List.of("a", "b", "c", "d", "e")))
        .containsExactly(List.of("a"), List.of("b", "d", "e"), List.of("c"));
  }
}
