package org.accord.operation;

import org.accord.model.grounding.Quantity;

/** Whether two figures could be true at once. */
final class Figures {

  /** What "about" allows on either side. */
  private static final double ABOUT = 0.1;

  private Figures() {}

  /** Whether the intervals that the two state have a number in common. */
  static boolean meet(Quantity left, Quantity right) {
    return low(left) <= high(right) && low(right) <= high(left);
  }

  private static double low(Quantity quantity) {
    double low = quantity.low() == null ? 0 : quantity.low();
    return quantity.approximate() ? low * (1 - ABOUT) : low;
  }

  private static double high(Quantity quantity) {
    double high = quantity.high() == null ? Double.POSITIVE_INFINITY : quantity.high();
    return quantity.approximate() ? high * (1 + ABOUT) : high;
  }
}
