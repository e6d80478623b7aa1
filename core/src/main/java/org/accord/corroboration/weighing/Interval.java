package org.accord.corroboration.weighing;

import org.accord.model.grounding.Quantity;

/** The numbers that a figure leaves possible. */
public record Interval(double low, double high) {

  /** What "about" allows on either side. */
  private static final double ABOUT = 0.1;

  /** "More than 200" does not exclude 200. */
  private static final double NEARLY = 0.99;

  public static Interval of(Quantity quantity) {
    double low = quantity.low() == null ? 0 : quantity.low();
    double high = quantity.high() == null ? Double.POSITIVE_INFINITY : quantity.high();
    return quantity.approximate()
        ? new Interval(low * (1 - ABOUT), high * (1 + ABOUT))
        : new Interval(low, high);
  }

  public boolean meets(Interval other) {
    return low * NEARLY <= other.high && other.low * NEARLY <= high;
  }
}
