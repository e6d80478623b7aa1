package org.accord.grounding.number;

import org.jspecify.annotations.Nullable;

/**
 * A number as a sentence spells it.
 *
 * @param from index of its first word
 * @param to index after its last word
 * @param low the number, or the least that a vague one ("dozens") can mean
 * @param high the number, or null where it is open above
 * @param digits whether it is written in digits alone
 */
public record Numeral(int from, int to, double low, @Nullable Double high, boolean digits) {

  /** Whether it names one number and not a range or a vague amount. */
  public boolean isExact() {
    return high != null && high == low;
  }
}
