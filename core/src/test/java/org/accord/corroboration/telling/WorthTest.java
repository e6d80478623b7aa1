package org.accord.corroboration.telling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.accord.text.RuleTable;
import org.junit.jupiter.api.Test;

class WorthTest {

  @Test
  void everyTraitHasOneWeight() {
    List<String> rows =
        RuleTable.load(Worth.class, "traits.tsv").rows().stream().map(r -> r.get("trait")).toList();
    assertThat(rows)
        .containsExactly(Arrays.stream(Trait.values()).map(Trait::name).toArray(String[]::new));
  }

  @Test
  void aCountOfThreeTextsIsWorthMoreThanAnAppealOfOne() {
    double[] count = traits(Trait.COUNT, Trait.COUNTED, Trait.TWO_TEXTS, Trait.THREE_TEXTS);
    double[] appeal = traits(Trait.PLAIN, Trait.DIRECT, Trait.WILLED, Trait.APPEALS);
    assertThat(Worth.of(count)).isGreaterThan(Worth.of(appeal));
  }

  @Test
  void whatHasNoTraitIsWorthNothing() {
    assertThat(Worth.of(traits())).isZero();
  }

  private static double[] traits(Trait... seen) {
    double[] traits = new double[Trait.values().length];
    for (Trait trait : seen) {
      traits[trait.ordinal()] = 1;
    }
    return traits;
  }
}
