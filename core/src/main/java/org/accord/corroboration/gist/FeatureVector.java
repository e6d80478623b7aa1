package org.accord.corroboration.gist;

import java.util.Map;
import java.util.TreeMap;

/**
 * A sparse vector of features, of length one or less, each weighed by how rare it is in the story.
 */
public record FeatureVector(Map<String, Double> weights) {

  public static final FeatureVector EMPTY = new FeatureVector(Map.of());

  public FeatureVector {
    weights = java.util.Collections.unmodifiableMap(new TreeMap<>(weights));
  }

  /** The weights scaled to length one; all zero gives the empty vector. */
  public static FeatureVector unit(Map<String, Double> weights) {
    return padded(weights, 0);
  }

  /**
   * The weights scaled as if a feature of weight {@code pad} that nobody shares were among them, so
   * that few words are never very like anything.
   */
  static FeatureVector padded(Map<String, Double> weights, double pad) {
    double square = pad * pad;
    for (double w : new TreeMap<>(weights).values()) {
      square += w * w;
    }
    if (weights.isEmpty() || square == 0) {
      return EMPTY;
    }
    Map<String, Double> scaled = new TreeMap<>();
    double length = Math.sqrt(square);
    weights.forEach((f, w) -> scaled.put(f, w / length));
    return new FeatureVector(scaled);
  }

  /** The cosine, 0 to 1. */
  public double cosine(FeatureVector other) {
    if (weights.size() > other.weights.size()) {
      return other.cosine(this);
    }
    double dot = 0;
    for (Map.Entry<String, Double> entry : weights.entrySet()) {
      Double there = other.weights.get(entry.getKey());
      dot += there == null ? 0 : entry.getValue() * there;
    }
    return dot;
  }
}
