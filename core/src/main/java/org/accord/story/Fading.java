package org.accord.story;

import java.util.stream.IntStream;

/** How likeness fades with the days between: what two towns share in March they share in May. */
final class Fading {

  private static final double DAYS_OF_GRACE = 3;
  private static final double DAYS_TO_FADE = 30;
  private static final double FADED = 0.3;
  private static final int LONG_PAST = 1000;
  private static final double[] LEFT =
      IntStream.range(0, LONG_PAST).mapToDouble(Fading::left).toArray();

  private Fading() {}

  /** What is left of a likeness between texts so many days apart, 0.3 to 1. */
  static double over(long days) {
    return LEFT[(int) Math.min(days, LONG_PAST - 1)];
  }

  private static double left(int days) {
    double fading = Math.exp(-Math.max(0, days - DAYS_OF_GRACE) / DAYS_TO_FADE);
    return FADED + (1 - FADED) * fading;
  }
}
