package org.accord.story;

import java.util.stream.IntStream;

/**
 * How likeness fades with the days between: what two towns share in March they share in May, and
 * another year's launch is another launch.
 */
final class Fading {

  private static final double DAYS_OF_GRACE = 3;
  private static final double DAYS_TO_FADE = 30;
  private static final double FADED = 0.3;

  /** From so many days on what is left is lost as well, */
  private static final double DAYS_OF_ONE_STORY = 90;

  /** in so many days more. */
  private static final double DAYS_TO_PART = 120;

  private static final int LONG_PAST = 1000;
  private static final double[] LEFT =
      IntStream.range(0, LONG_PAST).mapToDouble(Fading::left).toArray();

  private Fading() {}

  /** What is left of a likeness between texts so many days apart, 1 to 0. */
  static double over(long days) {
    return LEFT[(int) Math.min(days, LONG_PAST - 1)];
  }

  private static double left(int days) {
    double fading = Math.exp(-Math.max(0, days - DAYS_OF_GRACE) / DAYS_TO_FADE);
    double past = Math.min(1, Math.max(0, days - DAYS_OF_ONE_STORY) / DAYS_TO_PART);
    return (FADED + (1 - FADED) * fading) * (1 - past);
  }
}
