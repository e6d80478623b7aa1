package org.accord.story;

import java.util.Comparator;
import java.util.PriorityQueue;

/**
 * Joins what is alike into groups: average linkage, the most alike first.
 *
 * <p>Two groups are joined only if they are nearly as alike to one another as the looser of them is
 * within itself. A tight group of reports of one rescue so keeps out another rescue, where a loose
 * story of many sides takes in one more.
 */
final class Agglomeration {

  /** What the groups' likeness is held against. */
  interface Nearness {

    /** What part of the inner likeness two members must reach, 0 to 1. */
    double demanded(int one, int other);
  }

  private record Pair(double likeness, int left, int right) {}

  private static final Comparator<Pair> MOST_ALIKE =
      Comparator.comparingDouble((Pair p) -> -p.likeness)
          .thenComparingInt(Pair::left)
          .thenComparingInt(Pair::right);

  private final double[][] likeness;
  private final double[][] demanded;
  private final double least;
  private final double alone;
  private final int[] size;
  private final double[] inner;
  private final int[] group;
  private final PriorityQueue<Pair> open = new PriorityQueue<>(MOST_ALIKE);

  private Agglomeration(double[][] likeness, double[][] demanded, double least, double alone) {
    this.likeness = likeness;
    this.demanded = demanded;
    this.least = least;
    this.alone = alone;
    this.size = new int[likeness.length];
    this.inner = new double[likeness.length];
    this.group = new int[likeness.length];
  }

  /**
   * For each member the first member of its group.
   *
   * @param likeness symmetric; it is used up
   * @param least less alike is never joined
   * @param alone how much less a single member must reach that joins a group
   */
  static int[] of(double[][] likeness, Nearness nearness, double least, double alone) {
    int n = likeness.length;
    double[][] demanded = new double[n][n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        demanded[i][j] = i == j ? 0 : nearness.demanded(i, j);
      }
    }
    Agglomeration agglomeration = new Agglomeration(likeness, demanded, least, alone);
    agglomeration.run();
    return agglomeration.group;
  }

  private void run() {
    int n = likeness.length;
    for (int i = 0; i < n; i++) {
      size[i] = 1;
      group[i] = i;
      for (int j = i + 1; j < n; j++) {
        offer(i, j);
      }
    }
    for (Pair pair = open.poll(); pair != null; pair = open.poll()) {
      boolean current =
          size[pair.left] > 0
              && size[pair.right] > 0
              && pair.likeness == likeness[pair.left][pair.right];
      if (current && mayJoin(pair)) {
        join(pair.left, pair.right);
      }
    }
  }

  private boolean mayJoin(Pair pair) {
    double left = within(pair.left);
    double right = within(pair.right);
    double demand = demanded[pair.left][pair.right];
    boolean single = size[pair.left] == 1 || size[pair.right] == 1;
    return pair.likeness
        >= (single ? alone * Math.max(left, right) : Math.min(left, right)) * demand;
  }

  /** How alike the members of a group are, 0 for one alone. */
  private double within(int i) {
    return size[i] < 2 ? 0 : inner[i] / (size[i] * (size[i] - 1) / 2.0);
  }

  private void join(int i, int j) {
    inner[i] += inner[j] + likeness[i][j] * size[i] * size[j];
    for (int k = 0; k < size.length; k++) {
      if (size[k] > 0 && k != i && k != j) {
        likeness[i][k] = mean(i, j, likeness[i][k], likeness[j][k]);
        likeness[k][i] = likeness[i][k];
        demanded[i][k] = mean(i, j, demanded[i][k], demanded[j][k]);
        demanded[k][i] = demanded[i][k];
        offer(Math.min(i, k), Math.max(i, k));
      }
    }
    size[i] += size[j];
    size[j] = 0;
    for (int k = 0; k < group.length; k++) {
      group[k] = group[k] == j ? i : group[k];
    }
  }

  private double mean(int i, int j, double a, double b) {
    return (size[i] * a + size[j] * b) / (size[i] + size[j]);
  }

  private void offer(int i, int j) {
    if (likeness[i][j] >= least) {
      open.add(new Pair(likeness[i][j], i, j));
    }
  }
}
