package org.accord.model.grounding;

import org.accord.model.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * A count of people, vehicles, places, events or money, with the bounds that the text states.
 *
 * @param evidence the phrase with its noun
 * @param low at least so many, null where no lower bound is stated
 * @param high at most so many, null where no upper bound is stated
 * @param unit person, dead, convoy, town, money ..., singular
 * @param counted what the number counts: evacuated, trapped, killed ..., null if untold
 * @param asOf ISO date to which the count refers, null if untold
 * @param place id of the place, null if untold
 */
public record Quantity(
    String id,
    Evidence evidence,
    @Nullable Double low,
    @Nullable Double high,
    boolean approximate,
    String unit,
    @Nullable String counted,
    Tally tally,
    @Nullable String asOf,
    @Nullable String place) {

  /** The same count of another place, or of none. */
  public Quantity at(@Nullable String elsewhere) {
    return new Quantity(
        id, evidence, low, high, approximate, unit, counted, tally, asOf, elsewhere);
  }

  /** The same count with other bounds. */
  public Quantity of(@Nullable Double least, @Nullable Double most) {
    return new Quantity(id, evidence, least, most, approximate, unit, counted, tally, asOf, place);
  }

  /** Whether the count is a running total, an addition, what remains, or what is planned. */
  public enum Tally {
    CUMULATIVE,
    NEW,
    REMAINING,
    PLANNED,
    UNTOLD
  }
}
