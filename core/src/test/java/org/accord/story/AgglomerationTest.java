package org.accord.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class AgglomerationTest {

  private static final Nearness NEARNESS = Nearness.SHIPPED;

  @Test
  void theGroupsAreThoseOfTryingEveryPairAfterEveryJoin() {
    for (int seed = 0; seed < 60; seed++) {
      Random random = new Random(seed);
      int n = 2 + random.nextInt(40);
      double[][] likeness = clusters(n, random);
      boolean[] dated = new boolean[n];
      float[][] rows = new float[n][];
      for (int i = 0; i < n; i++) {
        dated[i] = random.nextInt(4) > 0;
        rows[i] = new float[i];
        for (int j = 0; j < i; j++) {
          rows[i][j] = (float) likeness[i][j];
        }
      }
      assertThat(sets(Agglomeration.of(rows, dated, NEARNESS)))
          .as("seed %d", seed)
          .isEqualTo(plainly(likeness, dated));
    }
  }

  @Test
  void nothingIsOneGroupOfNone() {
    assertThat(Agglomeration.of(new float[0][], new boolean[0], NEARNESS)).isEmpty();
  }

  private static double[][] clusters(int n, Random random) {
    double[][] likeness = new double[n][n];
    int kinds = 1 + random.nextInt(6);
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < i; j++) {
        double base = i % kinds == j % kinds ? 0.1 + 0.4 * random.nextDouble() : 0.15;
        likeness[i][j] = (float) (base * random.nextDouble());
        likeness[j][i] = likeness[i][j];
      }
    }
    return likeness;
  }

  /** Groups by the definition: the mean over all pairs, looked at anew each time. */
  private static List<TreeSet<Integer>> plainly(double[][] likeness, boolean[] dated) {
    List<TreeSet<Integer>> groups = new ArrayList<>();
    for (int i = 0; i < likeness.length; i++) {
      groups.add(new TreeSet<>(List.of(i)));
    }
    while (true) {
      double most = 0;
      TreeSet<Integer> left = null;
      TreeSet<Integer> right = null;
      for (TreeSet<Integer> one : groups) {
        for (TreeSet<Integer> other : groups.subList(0, groups.indexOf(one))) {
          double mean = mean(one, other, likeness);
          if (mean > most && mayJoin(one, other, likeness, dated)) {
            most = mean;
            left = one;
            right = other;
          }
        }
      }
      if (left == null || right == null) {
        break;
      }
      groups.remove(right);
      left.addAll(right);
    }
    return sorted(groups);
  }

  private static boolean mayJoin(
      TreeSet<Integer> one, TreeSet<Integer> other, double[][] likeness, boolean[] dated) {
    double pairs = (double) one.size() * other.size();
    double datedPairs =
        (double) one.stream().filter(i -> dated[i]).count()
            * other.stream().filter(i -> dated[i]).count();
    return NEARNESS.mayJoin(
        mean(one, other, likeness),
        within(one, likeness),
        within(other, likeness),
        datedPairs / pairs,
        one.size() == 1 || other.size() == 1);
  }

  private static double within(TreeSet<Integer> group, double[][] likeness) {
    double sum = 0;
    for (int i : group) {
      for (int j : group.headSet(i)) {
        sum += likeness[i][j];
      }
    }
    return group.size() < 2 ? 0 : sum / (group.size() * (group.size() - 1) / 2.0);
  }

  private static double mean(TreeSet<Integer> one, TreeSet<Integer> other, double[][] likeness) {
    double sum = 0;
    for (int i : one) {
      for (int j : other) {
        sum += likeness[i][j];
      }
    }
    return sum / one.size() / other.size();
  }

  private static List<TreeSet<Integer>> sets(int[] groups) {
    List<TreeSet<Integer>> sets = new ArrayList<>();
    for (int i = 0; i < groups.length; i++) {
      sets.add(new TreeSet<>());
    }
    for (int i = 0; i < groups.length; i++) {
      sets.get(groups[i]).add(i);
    }
    sets.removeIf(TreeSet::isEmpty);
    return sorted(sets);
  }

  private static List<TreeSet<Integer>> sorted(List<TreeSet<Integer>> groups) {
    List<TreeSet<Integer>> sorted = new ArrayList<>(groups);
    sorted.sort((a, b) -> Integer.compare(a.first(), b.first()));
    return sorted;
  }
}
