package org.accord.app.evaluate.stories;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * How well groups fit the groups of a gold standard.
 *
 * @param precision B-cubed (Bagga and Baldwin 1998): of those put with a report, how many belong
 *     with it, on average over the reports
 * @param recall B-cubed: of those that belong with a report, how many were put with it
 * @param ari adjusted Rand index (Hubert and Arabie 1985): 0 by chance, 1 if the same
 */
public record ClusterScore(double precision, double recall, double ari) {

  /** Scores labels against labels of the same things, in the same order. */
  public static ClusterScore of(List<String> gold, List<String> found) {
    if (gold.size() != found.size()) {
      throw new IllegalArgumentException(gold.size() + " labels against " + found.size());
    }
    int n = gold.size();
    Map<String, Integer> goldSize = new TreeMap<>();
    Map<String, Integer> foundSize = new TreeMap<>();
    Map<String, Map<String, Integer>> shared = new TreeMap<>();
    for (int i = 0; i < n; i++) {
      goldSize.merge(gold.get(i), 1, Integer::sum);
      foundSize.merge(found.get(i), 1, Integer::sum);
      shared
          .computeIfAbsent(gold.get(i), g -> new TreeMap<>())
          .merge(found.get(i), 1, Integer::sum);
    }
    double precision = 0;
    double recall = 0;
    double pairs = 0;
    for (Map.Entry<String, Map<String, Integer>> row : shared.entrySet()) {
      for (Map.Entry<String, Integer> cell : row.getValue().entrySet()) {
        double both = cell.getValue();
        precision += both * both / foundSize.getOrDefault(cell.getKey(), 1);
        recall += both * both / goldSize.getOrDefault(row.getKey(), 1);
        pairs += pairs(both);
      }
    }
    double goldPairs = goldSize.values().stream().mapToDouble(ClusterScore::pairs).sum();
    double foundPairs = foundSize.values().stream().mapToDouble(ClusterScore::pairs).sum();
    double chance = n < 2 ? 0 : goldPairs * foundPairs / pairs(n);
    double most = (goldPairs + foundPairs) / 2;
    double ari = most == chance ? 1 : (pairs - chance) / (most - chance);
    return n == 0 ? new ClusterScore(0, 0, 0) : new ClusterScore(precision / n, recall / n, ari);
  }

  private static double pairs(double n) {
    return n * (n - 1) / 2;
  }

  public double f1() {
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }

  /** The figures on one line. */
  public String line() {
    return String.format(
        Locale.ROOT, "B-cubed P %.3f  R %.3f  F1 %.3f; ARI %.3f", precision, recall, f1(), ari);
  }
}
