package org.accord.app.evaluate.times;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.accord.model.Span;
import org.accord.model.grounding.Moment;
import org.jspecify.annotations.Nullable;

/**
 * Scores of times as TempEval-3 has them (UzZaman et al. 2013).
 *
 * <p>Strict: the very same extent. Relaxed: extents that overlap, each predicted time for one of
 * the gold at most. Value and type: those of the relaxed whose value or type is the gold's.
 */
public final class TimeScore {

  private int gold;
  private int predicted;
  private int strict;
  private int relaxed;
  private int value;
  private int type;

  /** Counts one document. */
  void add(List<TimeMl.Timex3> wanted, List<Moment> found) {
    gold += wanted.size();
    predicted += found.size();
    List<Moment> left = new ArrayList<>(found);
    for (TimeMl.Timex3 time : wanted) {
      Moment best = nearest(left, time.span());
      if (best != null) {
        left.remove(best);
        relaxed++;
        strict += best.evidence().span().equals(time.span()) ? 1 : 0;
        value += Objects.equals(best.value(), time.value()) ? 1 : 0;
        type += best.type().name().equals(time.type()) ? 1 : 0;
      }
    }
  }

  private static @Nullable Moment nearest(List<Moment> moments, Span span) {
    Moment overlapping = null;
    for (Moment moment : moments) {
      Span at = moment.evidence().span();
      if (at.equals(span)) {
        return moment;
      }
      if (overlapping == null && at.overlaps(span)) {
        overlapping = moment;
      }
    }
    return overlapping;
  }

  public double strictF1() {
    return f1(strict);
  }

  public double relaxedF1() {
    return f1(relaxed);
  }

  public double valueF1() {
    return f1(value);
  }

  public double typeF1() {
    return f1(type);
  }

  private double f1(int right) {
    return gold + predicted == 0 ? 0 : 200.0 * right / (gold + predicted);
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 0 : 100.0 * part / whole;
  }

  /** All figures, in per cent. */
  public String lines() {
    return String.format(
        Locale.ROOT,
        "gold %d, predicted %d%n"
            + "strict   P %5.1f  R %5.1f  F1 %5.1f%n"
            + "relaxed  P %5.1f  R %5.1f  F1 %5.1f%n"
            + "value    P %5.1f  R %5.1f  F1 %5.1f%n"
            + "type     P %5.1f  R %5.1f  F1 %5.1f%n",
        gold,
        predicted,
        share(strict, predicted),
        share(strict, gold),
        strictF1(),
        share(relaxed, predicted),
        share(relaxed, gold),
        relaxedF1(),
        share(value, predicted),
        share(value, gold),
        valueF1(),
        share(type, predicted),
        share(type, gold),
        typeF1());
  }
}
