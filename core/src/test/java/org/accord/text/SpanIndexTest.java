package org.accord.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.accord.model.Span;
import org.junit.jupiter.api.Test;

class SpanIndexTest {

  @Test
  void itFindsWhatALookAtEveryRowFinds() {
    Random random = new Random(17);
    for (int round = 0; round < 200; round++) {
      List<Span> rows = new ArrayList<>();
      for (int i = 0; i < random.nextInt(30); i++) {
        int start = random.nextInt(100);
        rows.add(Span.of(start, start + random.nextInt(25)));
      }
      SpanIndex<Span> index = SpanIndex.of(rows, r -> r);
      int start = random.nextInt(100);
      Span where = Span.of(start, start + 1 + random.nextInt(20));
      assertThat(index.overlapping(where))
          .isEqualTo(rows.stream().filter(where::overlaps).toList());
    }
  }

  @Test
  void aRowInSeveralPiecesIsFoundOnce() {
    SpanIndex<String> index =
        SpanIndex.ofPieces(List.of("a"), a -> List.of(Span.of(0, 3), Span.of(4, 9)));
    assertThat(index.overlapping(Span.of(1, 6))).containsExactly("a");
  }
}
