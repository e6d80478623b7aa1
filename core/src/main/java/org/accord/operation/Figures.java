package org.accord.operation;

import java.util.Objects;
import java.util.regex.Pattern;
import org.accord.model.grounding.Quantity;

/** Whether two figures could be true at once. */
final class Figures {

  /** What "about" allows on either side. */
  private static final double ABOUT = 0.1;

  private static final Pattern TOLL = Pattern.compile("killed|injured|destroyed|damaged");

  private Figures() {}

  /** Whether it counts what is never undone: the dead, houses destroyed. */
  static boolean onlyGrows(Quantity quantity) {
    return quantity.counted() != null && TOLL.matcher(quantity.counted()).matches();
  }

  /** Whether all that the first may be is less than all that the second may be. */
  static boolean isBelow(Quantity one, Quantity other) {
    return high(one) < low(other);
  }

  /** How many times the one is the other, the larger by the smaller, by their lower bounds. */
  static double times(Quantity one, Quantity other) {
    double a = Math.max(1, low(one));
    double b = Math.max(1, low(other));
    return Math.max(a, b) / Math.min(a, b);
  }

  /** Whether the intervals that the two state have a number in common. */
  static boolean meet(Quantity left, Quantity right) {
    return low(left) <= high(right) && low(right) <= high(left);
  }

  /** Whether they state the same bounds. */
  static boolean isSame(Quantity left, Quantity right) {
    return Objects.equals(left.low(), right.low()) && Objects.equals(left.high(), right.high());
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
