package org.accord.corroboration.gist;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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

  public Vocabulary {
    holders = Map.copyOf(holders);
  }

  static Vocabulary of(List<Map<String, Double>> assertions) {
    Map<String, Integer> holders = new HashMap<>();
    assertions.forEach(f -> f.keySet().forEach(k -> holders.merge(k, 1, Integer::sum)));
    return new Vocabulary(holders, assertions.size());
  }

  /** The stems and concepts of the words, unweighed. */
  static Map<String, Double> features(String words) {
    Map<String, Double> features = new TreeMap<>();
    for (String stem : Stems.of(words)) {
      features.put("w:" + stem, 1.0);
      Concepts.of(stem).ifPresent(c -> features.put("c:" + c, CONCEPT));
    }
    return features;
  }

  /** The vector of any words of the story. */
  public FeatureVector vector(String words) {
    return weigh(features(words));
  }

  /** Each feature by how rare it is: the inverse document frequency over assertions. */
  FeatureVector weigh(Map<String, Double> features) {
    Map<String, Double> weighed = new TreeMap<>();
    features.forEach(
        (f, w) ->
            weighed.put(
                f, w * Math.log(1 + Math.max(2, all) / (1.0 + holders.getOrDefault(f, 0)))));
    return FeatureVector.padded(weighed, PAD * Math.log(1 + Math.max(2, all) / 3.0));
  }
}
