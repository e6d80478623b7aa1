package org.accord.corroboration.gist;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.accord.text.Memo;
import org.accord.text.Stems;

/**
 * How many assertions of a story hold each feature.
 *
 * @param all the number of assertions
 */
public record Vocabulary(Map<String, Integer> holders, int all) {

  private static final double CONCEPT = 0.7;

  /** In weights of a feature that two assertions hold. */
  private static final double PAD = 0.5;

  private static final int WORDS_KEPT = 20_000;
  private static final Memo<String, SortedMap<String, Double>> FEATURES =
      new Memo<>(WORDS_KEPT, Vocabulary::told);

  public Vocabulary {
    holders = Map.copyOf(holders);
  }

  static Vocabulary of(List<? extends Map<String, Double>> assertions) {
    Map<String, Integer> holders = new HashMap<>();
    assertions.forEach(f -> f.keySet().forEach(k -> holders.merge(k, 1, Integer::sum)));
    return new Vocabulary(holders, assertions.size());
  }

  /** The stems and concepts of the words, unweighed, in order. */
  static SortedMap<String, Double> features(String words) {
    return FEATURES.of(words);
  }

  private static SortedMap<String, Double> told(String words) {
    SortedMap<String, Double> features = new TreeMap<>();
    for (String stem : Stems.of(words)) {
      features.put("w:" + stem, 1.0);
      Concepts.of(stem).ifPresent(c -> features.put("c:" + c, CONCEPT));
    }
    return Collections.unmodifiableSortedMap(features);
  }

  /** The vector of any words of the story. */
  public FeatureVector vector(String words) {
    return weigh(features(words));
  }

  /** Each feature by how rare it is: the inverse document frequency over assertions. */
  FeatureVector weigh(SortedMap<String, Double> features) {
    String[] names = new String[features.size()];
    double[] weights = new double[names.length];
    int next = 0;
    for (Map.Entry<String, Double> feature : features.entrySet()) {
      names[next] = feature.getKey();
      int having = holders.getOrDefault(feature.getKey(), 0);
      weights[next++] = feature.getValue() * Math.log(1 + Math.max(2, all) / (1.0 + having));
    }
    return FeatureVector.padded(names, weights, PAD * Math.log(1 + Math.max(2, all) / 3.0));
  }
}
