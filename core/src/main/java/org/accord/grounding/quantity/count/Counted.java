package org.accord.grounding.quantity.count;

import org.accord.grounding.amount.Amount;
import org.jspecify.annotations.Nullable;

/**
 * A count found in a sentence, before day and place are told.
 *
 * @param from index of its first word
 * @param to index after its last word
 * @param amount the number with its bounds
 * @param unit person, dead, ship ...
 * @param counted what is counted, null if untold
 * @param predicate the word that tells it, null if none does
 * @param event whether it counts how often something happened
 */
public record Counted(
    int from,
    int to,
    Amount amount,
    String unit,
    @Nullable String counted,
    @Nullable Predicate predicate,
    boolean event) {

  /** The same count of something told in another word. */
  public Counted as(String what) {
    return new Counted(from, to, amount, unit, what, predicate, event);
  }
}
