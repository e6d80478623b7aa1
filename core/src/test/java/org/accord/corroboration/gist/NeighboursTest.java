package org.accord.corroboration.gist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NeighboursTest {

  @Test
  void onlyARareFeatureBringsTwoTogether() {
    List<FeatureVector> vectors = new ArrayList<>();
    for (int i = 0; i < 400; i++) {
      vectors.add(FeatureVector.unit(Map.of("harbour", 1.0, "crane" + i / 2, 1.0)));
    }
    assertThat(Neighbours.of(vectors).near(vectors.get(7))).containsExactly(6, 7);
  }
}
