package org.accord.grounding.amount;

import org.accord.grounding.number.Numeral;
import org.jspecify.annotations.Nullable;

/**
 * A number with the words that bound it.
 *
 * @param from index of its first word
 * @param to index after its last word
 * @param numeral the number itself
 * @param approximate whether it is told as about so many
 * @param currency whether a sign of money stands before it
 * @param modified whether any word bounds or hedges it
 */
public record Amount(
    int from,
    int to,
    Numeral numeral,
    @Nullable Double low,
    @Nullable Double high,
    boolean approximate,
    boolean currency,
    boolean modified) {

  /** The number or the lower bound it starts from. */
  public double size() {
    return numeral.low();
  }

  /** The same number with other bounds. */
  public Amount bounded(@Nullable Double newLow, @Nullable Double newHigh) {
    return new Amount(from, to, numeral, newLow, newHigh, approximate, currency, modified);
  }

  /** Whether the number is no whole one. */
  public boolean isDecimal() {
    return size() != Math.rint(size());
  }
}
