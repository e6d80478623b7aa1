package org.accord.lineage;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.accord.model.lineage.Relation;

/** Counts of right and wrong over labelled pairs. */
final class PairScore {

  private static final Set<Relation> SAME = EnumSet.of(Relation.COPY, Relation.REVISION);
  private static final Set<Relation> PART =
      EnumSet.of(Relation.COPY, Relation.REVISION, Relation.PARTIAL);

  private final int[] same = new int[3];
  private final int[] part = new int[3];
  private double error;
  private int pairs;

  void add(LabelledPairs.Pair pair, Likeness told) {
    count(SAME.contains(pair.gold()), SAME.contains(told.relation()), same);
    count(PART.contains(pair.gold()), PART.contains(told.relation()), part);
    error += Math.abs(told.shared() - pair.shared());
    pairs++;
  }

  /** F1 of {copy, revision}. */
  double same() {
    return f1(same);
  }

  /** F1 of {copy, revision, partial}. */
  double part() {
    return f1(part);
  }

  /** Mean absolute error of the share. */
  double error() {
    return error / pairs;
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%.3f\t%.3f\t%.3f", same(), part(), error());
  }

  private static void count(boolean gold, boolean found, int[] counts) {
    if (gold || found) {
      counts[gold && found ? 0 : gold ? 1 : 2]++;
    }
  }

  private static double f1(int[] counts) {
    int all = 2 * counts[0] + counts[1] + counts[2];
    return all == 0 ? 1 : 2.0 * counts[0] / all;
  }
}
