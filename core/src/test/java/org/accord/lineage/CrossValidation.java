package org.accord.lineage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.accord.lineage.comparison.Thresholds;

/**
 * Tells each pair by thresholds that were chosen without it, and without any pair whose documents
 * chain to it.
 *
 * <p>On the rest, those of a grid are chosen whose own and whose neighbours' figures are best on
 * average, so that a flat place is preferred to a peak.
 */
final class CrossValidation {

  private static final double[] STANDS = {0.45, 0.5, 0.55, 0.6, 0.65};
  private static final double[] NAMES = {0.2, 0.34, 0.5};
  private static final double[] SAME_TEXT = {
    0.35, 0.375, 0.4, 0.425, 0.45, 0.475, 0.5, 0.525, 0.55, 0.575
  };
  private static final double[] PART = {0.15, 0.175, 0.2, 0.225, 0.25, 0.275, 0.3, 0.325, 0.35};

  private static final int WIDE = 2;

  private final List<LabelledPairs.Pair> pairs;
  private final List<int[]> grid = new ArrayList<>();
  private final Map<String, List<Likeness>> told = new HashMap<>();

  CrossValidation(List<LabelledPairs.Pair> pairs) {
    this.pairs = pairs;
    for (int s = 0; s < STANDS.length; s++) {
      for (int n = 0; n < NAMES.length; n++) {
        for (int t = 0; t < SAME_TEXT.length; t++) {
          for (int p = 0; p < PART.length; p++) {
            int[] at = {s, n, t, p};
            grid.add(at);
            told.put(key(at), pairs.stream().map(pair -> pair.told(thresholds(at))).toList());
          }
        }
      }
    }
  }

  /** Every cluster left out in its turn. */
  PairScore leavingOneClusterOut(Map<Thresholds, Integer> chosen) {
    PairScore score = new PairScore();
    for (int cluster : new TreeSet<>(pairs.stream().map(LabelledPairs.Pair::cluster).toList())) {
      leave(p -> p.cluster() == cluster, score, chosen);
    }
    return score;
  }

  /** Clusters dealt at random into {@code folds} parts, each left out in its turn. */
  PairScore leavingFoldsOut(int folds, long seed, Map<Thresholds, Integer> chosen) {
    Random random = new Random(seed);
    Map<Integer, Integer> fold = new TreeMap<>();
    for (LabelledPairs.Pair pair : pairs) {
      fold.computeIfAbsent(pair.cluster(), c -> random.nextInt(folds));
    }
    PairScore score = new PairScore();
    for (int f = 0; f < folds; f++) {
      int left = f;
      leave(p -> fold.getOrDefault(p.cluster(), -1) == left, score, chosen);
    }
    return score;
  }

  /** What the choice is where no pair is left out. */
  Thresholds onAll() {
    return thresholds(best(p -> true));
  }

  private void leave(
      Predicate<LabelledPairs.Pair> out, PairScore score, Map<Thresholds, Integer> chosen) {
    int[] best = best(out.negate());
    chosen.merge(thresholds(best), 1, Integer::sum);
    for (int i = 0; i < pairs.size(); i++) {
      if (out.test(pairs.get(i))) {
        score.add(pairs.get(i), told.get(key(best)).get(i));
      }
    }
  }

  private int[] best(Predicate<LabelledPairs.Pair> among) {
    Map<String, Double> worth = new HashMap<>();
    for (int[] at : grid) {
      PairScore score = new PairScore();
      for (int i = 0; i < pairs.size(); i++) {
        if (among.test(pairs.get(i))) {
          score.add(pairs.get(i), told.get(key(at)).get(i));
        }
      }
      worth.put(key(at), score.same() + score.part() - 2 * score.error());
    }
    int[] best = grid.get(0);
    double most = -1;
    for (int[] at : grid) {
      double smooth = smoothed(at, worth);
      if (smooth > most + 1e-9) {
        most = smooth;
        best = at;
      }
    }
    return best;
  }

  /** The mean over the box of neighbours. */
  private static double smoothed(int[] at, Map<String, Double> worth) {
    double sum = 0;
    int n = 0;
    for (int s = -1; s <= 1; s++) {
      for (int m = -1; m <= 1; m++) {
        for (int t = -WIDE; t <= WIDE; t++) {
          for (int p = -WIDE; p <= WIDE; p++) {
            Double value = worth.get(key(new int[] {at[0] + s, at[1] + m, at[2] + t, at[3] + p}));
            if (value != null) {
              sum += value;
              n++;
            }
          }
        }
      }
    }
    return sum / n;
  }

  private static Thresholds thresholds(int[] at) {
    return new Thresholds(STANDS[at[0]], NAMES[at[1]], SAME_TEXT[at[2]], PART[at[3]]);
  }

  private static String key(int[] at) {
    return at[0] + " " + at[1] + " " + at[2] + " " + at[3];
  }
}
