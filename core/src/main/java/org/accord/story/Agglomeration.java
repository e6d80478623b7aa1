package org.accord.story;

import java.util.stream.IntStream;

/**
 * Joins what is alike into groups: average linkage, the most alike first.
 *
 * <p>Two groups are joined only if they are nearly as alike to one another as the looser of them is
 * within itself. A tight group of reports of one rescue so keeps out another rescue, where a loose
 * story of many sides takes in one more.
 *
 * <p>Every group knows the most alike of the groups before it that it may join. After a join that
 * knowledge is mended where the joined group became more alike; where it became less, the old
 * likeness stays as a bound, and is worked out anew only when it is the highest of all.
 */
final class Agglomeration {

  private static final int NONE = -1;

  private final Nearness nearness;
  private final float[][] likeness;
  private final int[] size;
  private final int[] dated;
  private final double[] inner;
  private final int[] into;
  private final int[] best;
  private final float[] bound;
  private final boolean[] stale;

  private Agglomeration(float[][] likeness, boolean[] isDated, Nearness nearness) {
    int n = likeness.length;
    this.nearness = nearness;
    this.likeness = likeness;
    this.size = new int[n];
    this.dated = new int[n];
    this.inner = new double[n];
    this.into = new int[n];
    this.best = new int[n];
    this.bound = new float[n];
    this.stale = new boolean[n];
    for (int i = 0; i < n; i++) {
      size[i] = 1;
      dated[i] = isDated[i] ? 1 : 0;
      into[i] = i;
    }
  }

  /**
   * For each member the first member of its group.
   *
   * @param likeness of each to every one before it; it is used up
   * @param dated whether the member's time is known
   */
  static int[] of(float[][] likeness, boolean[] dated, Nearness nearness) {
    Agglomeration agglomeration = new Agglomeration(likeness, dated, nearness);
    agglomeration.run();
    return agglomeration.groups();
  }

  private void run() {
    IntStream.range(0, size.length).parallel().forEach(this::look);
    for (int top = top(); top != NONE; top = top()) {
      if (stale[top]) {
        look(top);
      } else {
        join(best[top], top);
      }
    }
  }

  private int top() {
    int top = NONE;
    for (int i = 0; i < size.length; i++) {
      if (size[i] > 0
          && bound[i] > 0
          && (top == NONE
              || bound[i] > bound[top]
              || (bound[i] == bound[top] && best[i] < best[top]))) {
        top = i;
      }
    }
    return top;
  }

  /** Finds the group before {@code i} that is most alike, of those it may join. */
  private void look(int i) {
    best[i] = NONE;
    bound[i] = 0;
    stale[i] = false;
    for (int j = 0; j < i; j++) {
      if (size[j] > 0 && likeness[i][j] > bound[i] && mayJoin(j, i)) {
        best[i] = j;
        bound[i] = likeness[i][j];
      }
    }
  }

  private boolean mayJoin(int i, int j) {
    double datedPairs = (double) dated[i] * dated[j] / ((double) size[i] * size[j]);
    boolean single = size[i] == 1 || size[j] == 1;
    return nearness.mayJoin(likeness[j][i], within(i), within(j), datedPairs, single);
  }

  /** How alike the members of a group are, 0 for one alone. */
  private double within(int i) {
    return size[i] < 2 ? 0 : inner[i] / (size[i] * (size[i] - 1.0) / 2);
  }

  private void join(int left, int right) {
    inner[left] += inner[right] + (double) likeness[right][left] * size[left] * size[right];
    for (int k = 0; k < size.length; k++) {
      if (size[k] > 0 && k != left && k != right) {
        double sum = (double) size[left] * get(left, k) + (double) size[right] * get(right, k);
        set(left, k, (float) (sum / (size[left] + size[right])));
      }
    }
    size[left] += size[right];
    dated[left] += dated[right];
    size[right] = 0;
    into[right] = left;
    look(left);
    for (int k = left + 1; k < size.length; k++) {
      if (size[k] > 0) {
        mend(k, left, right);
      }
    }
  }

  private void mend(int k, int left, int right) {
    float now = mayJoin(left, k) ? likeness[k][left] : 0;
    boolean changed = best[k] == left || best[k] == right;
    if (now > bound[k] || (now > 0 && now == bound[k] && changed)) {
      best[k] = left;
      bound[k] = now;
      stale[k] = false;
    } else if (changed) {
      stale[k] = true;
    }
  }

  private float get(int i, int j) {
    return i > j ? likeness[i][j] : likeness[j][i];
  }

  private void set(int i, int j, float value) {
    if (i > j) {
      likeness[i][j] = value;
    } else {
      likeness[j][i] = value;
    }
  }

  private int[] groups() {
    int[] groups = new int[into.length];
    for (int i = 0; i < groups.length; i++) {
      groups[i] = into[i] == i ? i : groups[into[i]];
    }
    return groups;
  }
}
