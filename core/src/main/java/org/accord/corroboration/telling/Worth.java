package org.accord.corroboration.telling;

import org.accord.text.RuleTable;

/**
 * What a finding is worth to a reader, as far as its traits tell: the odds, as a natural logarithm,
 * that a careful person would have told it.
 */
final class Worth {

  private static final double[] WEIGHTS = new double[Trait.values().length];

  static {
    for (RuleTable.Row row : RuleTable.load(Worth.class, "traits.tsv").rows()) {
      WEIGHTS[Trait.valueOf(row.get("trait")).ordinal()] = Double.parseDouble(row.get("weight"));
    }
  }

  private Worth() {}

  /** Of what is seen, by {@link Trait}. */
  static double of(double[] traits) {
    double worth = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      worth += WEIGHTS[i] * traits[i];
    }
    return Math.round(1000 * worth) / 1000.0;
  }
}
