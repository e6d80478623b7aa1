package org.accord.app.evaluate;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.accord.model.Span;

/** How well toponyms were found, and placed: span F1, and the share within 161 km (100 miles). */
public final class PlacesScore {

  static final double NEAR_KM = 161;

  private int gold;
  private int predicted;
  private int right;
  private int measured;
  private int near;

  void addSpans(List<Span> goldSpans, List<Span> predictedSpans) {
    Set<Span> wanted = new HashSet<>(goldSpans);
    gold += wanted.size();
    predicted += predictedSpans.size();
    right += (int) predictedSpans.stream().distinct().filter(wanted::contains).count();
  }

  void addDistance(double kilometres) {
    measured++;
    near += kilometres <= NEAR_KM ? 1 : 0;
  }

  /** F1 of exact spans, 0 to 1. */
  public double f1() {
    return gold + predicted == 0 ? 0 : 2.0 * right / (gold + predicted);
  }

  /** The share of gold toponyms with coordinates that lie within 161 km of where they were put. */
  public double near() {
    return measured == 0 ? 0 : near / (double) measured;
  }

  String spansLine() {
    return String.format(
        Locale.ROOT,
        "spans: P %.3f R %.3f F1 %.3f (%d gold, %d predicted)",
        predicted == 0 ? 0 : right / (double) predicted,
        gold == 0 ? 0 : right / (double) gold,
        f1(),
        gold,
        predicted);
  }

  String nearLine() {
    return String.format(
        Locale.ROOT, "within 161 km: %.3f of %d toponyms with coordinates", near(), measured);
  }
}
