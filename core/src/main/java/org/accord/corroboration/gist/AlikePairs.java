package org.accord.corroboration.gist;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The pairs of many assertions that are alike by a least measure, each with its {@link Likeness}.
 *
 * <p>Compared are those that share a feature which few of them have, as by {@link Neighbours}; but
 * row by row, so that what one assertion is compared by is looked up once for all others.
 */
public final class AlikePairs {

  private static final int ROWS = 128;

  /** Two assertions by their places in the list. */
  public record Pair(int left, int right, double likeness) {}

  private final List<Assertion> assertions;
  private final double least;

  /** Of each assertion the numbers of its features, in order of their names. */
  private final int[][] features;

  private final double[][] weightsOf;

  private final Acts[] acts;

  /** Of each feature that few have, those that have it. */
  private final int[][] holders;

  private AlikePairs(List<Assertion> assertions, double least) {
    this.assertions = assertions;
    this.least = least;
    this.features = new int[assertions.size()][];
    this.weightsOf = new double[assertions.size()][];
    Map<String, Integer> numbers = new HashMap<>();
    for (int i = 0; i < features.length; i++) {
      FeatureVector vector = assertions.get(i).features();
      features[i] = new int[vector.size()];
      weightsOf[i] = vector.inOrder();
      for (int k = 0; k < features[i].length; k++) {
        Integer known = numbers.putIfAbsent(vector.feature(k), numbers.size());
        features[i][k] = known == null ? numbers.size() - 1 : known;
      }
    }
    this.acts = assertions.stream().map(Acts::of).toArray(Acts[]::new);
    this.holders = holders(numbers.size());
  }

  private int[][] holders(int all) {
    int[] counts = new int[all];
    for (int[] row : features) {
      for (int feature : row) {
        counts[feature]++;
      }
    }
    int[][] holders = new int[all][];
    for (int feature = 0; feature < all; feature++) {
      holders[feature] = new int[counts[feature] <= Neighbours.COMMON ? counts[feature] : 0];
    }
    for (int i = features.length - 1; i >= 0; i--) {
      for (int feature : features[i]) {
        if (holders[feature].length > 0) {
          holders[feature][--counts[feature]] = i;
        }
      }
    }
    return holders;
  }

  /** The pairs, of each the left one before the right one in the list. */
  public static List<Pair> of(List<Assertion> assertions, double least) {
    AlikePairs pairs = new AlikePairs(assertions, least);
    return IntStream.range(0, (assertions.size() + ROWS - 1) / ROWS)
        .parallel()
        .mapToObj(chunk -> pairs.rows(chunk * ROWS))
        .flatMap(List::stream)
        .toList();
  }

  private List<Pair> rows(int from) {
    List<Pair> found = new ArrayList<>();
    double[] weights = new double[holders.length];
    int[] seen = new int[features.length];
    for (int i = from; i < Math.min(from + ROWS, features.length); i++) {
      for (int k = 0; k < features[i].length; k++) {
        weights[features[i][k]] = weightsOf[i][k];
      }
      for (int feature : features[i]) {
        for (int j : holders[feature]) {
          if (j > i && seen[j] <= i) {
            seen[j] = i + 1;
            add(i, j, weights, found);
          }
        }
      }
      for (int feature : features[i]) {
        weights[feature] = 0;
      }
    }
    return found;
  }

  private void add(int left, int right, double[] weights, List<Pair> found) {
    int[] its = features[right];
    double[] there = weightsOf[right];
    double cosine = 0;
    for (int k = 0; k < its.length; k++) {
      cosine += weights[its[k]] * there[k];
    }
    double likeness =
        cosine < least
            ? 0
            : Likeness.of(acts[left], acts[right], cosine, sharedWords(right, weights));
    if (likeness >= least) {
      found.add(new Pair(left, right, likeness));
    }
  }

  /** How many words of it are in the row whose weights these are. */
  private int sharedWords(int right, double[] weights) {
    FeatureVector vector = assertions.get(right).features();
    int words = 0;
    for (int k = vector.firstWord(); k < vector.endOfWords(); k++) {
      words += weights[features[right][k]] > 0 ? 1 : 0;
    }
    return words;
  }
}
