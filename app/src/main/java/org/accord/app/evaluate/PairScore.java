package org.accord.app.evaluate;

import java.util.Locale;
import java.util.Set;
import org.accord.lineage.Likeness;
import org.accord.model.lineage.Relation;

/** How many labelled pairs were told rightly. */
public final class PairScore {

  private static final Set<Relation> SAME = Set.of(Relation.COPY, Relation.REVISION);
  private static final Set<Relation> PART =
      Set.of(Relation.COPY, Relation.REVISION, Relation.PARTIAL);

  private final int[] same = new int[3];
  private final int[] part = new int[3];
  private double error;
  private int pairs;

  void add(Relation gold, double shared, Likeness told) {
    count(SAME.contains(gold), SAME.contains(told.relation()), same);
    count(PART.contains(gold), PART.contains(told.relation()), part);
    error += Math.abs(shared - told.shared());
    pairs++;
  }

  /** How many pairs had a label. */
  public int pairs() {
    return pairs;
  }

  /** F1 of {copy, revision}, 0 to 1. */
  public double same() {
    return f1(same);
  }

  /** F1 of {copy, revision, partial}, 0 to 1. */
  public double part() {
    return f1(part);
  }

  /** Mean absolute error of the share. */
  public double error() {
    return pairs == 0 ? 0 : error / pairs;
  }

  /** The figures, a line each. */
  String lines() {
    return String.format(
        Locale.ROOT,
        "F1 of {copy, revision}           %.3f  (P %.3f R %.3f)%n"
            + "F1 of {copy, revision, partial}  %.3f  (P %.3f R %.3f)%n"
            + "mean error of shared             %.3f%n",
        same(),
        part(same, 0, 2),
        part(same, 0, 1),
        part(),
        part(part, 0, 2),
        part(part, 0, 1),
        error());
  }

  private static void count(boolean gold, boolean told, int[] counts) {
    if (gold || told) {
      counts[gold && told ? 0 : gold ? 1 : 2]++;
    }
  }

  private static double part(int[] counts, int hit, int missed) {
    int all = counts[hit] + counts[missed];
    return all == 0 ? 1 : (double) counts[hit] / all;
  }

  private static double f1(int[] counts) {
    int all = 2 * counts[0] + counts[1] + counts[2];
    return all == 0 ? 1 : 2.0 * counts[0] / all;
  }
}
