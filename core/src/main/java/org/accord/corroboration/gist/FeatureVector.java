package org.accord.corroboration.gist;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * A sparse vector of features, of length one or less, each weighed by how rare it is in the story.
 */
public final class FeatureVector {

  public static final FeatureVector EMPTY = new FeatureVector(Map.of());

  private static final String WORD = "w:";

  private final Map<String, Double> weights;
  private final String[] names;
  private final double[] values;
  private final int[] slots;

  public FeatureVector(Map<String, Double> weights) {
    this.weights = Collections.unmodifiableMap(new TreeMap<>(weights));
    this.names = this.weights.keySet().toArray(String[]::new);
    this.values = this.weights.values().stream().mapToDouble(w -> w).toArray();
    this.slots = new int[Integer.highestOneBit(names.length + 1) * 4];
    for (int i = 0; i < names.length; i++) {
      int slot = spread(names[i]);
      while (slots[slot] != 0) {
        slot = slot + 1 & slots.length - 1;
      }
      slots[slot] = i + 1;
    }
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

  /** The weights by feature, in order of the features. */
  public Map<String, Double> weights() {
    return weights;
  }

  /** The cosine, 0 to 1. */
  public double cosine(FeatureVector other) {
    if (names.length > other.names.length) {
      return other.cosine(this);
    }
    double dot = 0;
    for (int i = 0; i < names.length; i++) {
      int there = other.find(names[i]);
      dot += there < 0 ? 0 : values[i] * other.values[there];
    }
    return dot;
  }

  /** How many words both have. */
  int sharedWords(FeatureVector other) {
    if (names.length > other.names.length) {
      return other.sharedWords(this);
    }
    int shared = 0;
    for (String name : names) {
      shared += name.startsWith(WORD) && other.find(name) >= 0 ? 1 : 0;
    }
    return shared;
  }

  /** The place of a feature, or -1. */
  private int find(String name) {
    int slot = spread(name);
    while (slots[slot] != 0 && !names[slots[slot] - 1].equals(name)) {
      slot = slot + 1 & slots.length - 1;
    }
    return slots[slot] - 1;
  }

  private int spread(String name) {
    int hash = name.hashCode();
    return (hash ^ hash >>> 15) & slots.length - 1;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof FeatureVector vector && weights.equals(vector.weights);
  }

  @Override
  public int hashCode() {
    return weights.hashCode();
  }

  @Override
  public String toString() {
    return weights.toString();
  }
}
