package org.accord.corroboration.gist;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * A sparse vector of features, of length one or less, each weighed by how rare it is in the story.
 */
public final class FeatureVector {

  public static final FeatureVector EMPTY = new FeatureVector(Map.of());

  private static final String WORD = "w:";

  private final String[] features;

  /** The features' hashes, in order of the features; two that are alike would be one feature. */
  private final long[] names;

  private final double[] values;
  private final int firstWord;
  private final int endOfWords;
  private final long[] table;
  private final int[] places;

  public FeatureVector(Map<String, Double> weights) {
    this(names(inOrder(weights)), values(inOrder(weights)), 1);
  }

  /**
   * @param features in order
   */
  private FeatureVector(String[] features, double[] weights, double length) {
    this.features = features;
    this.names = new long[features.length];
    this.values = new double[features.length];
    this.table = new long[Integer.highestOneBit(features.length + 1) * 4];
    this.places = new int[table.length];
    int before = 0;
    int within = 0;
    for (int i = 0; i < features.length; i++) {
      names[i] = hash(features[i]);
      values[i] = weights[i] / length;
      int slot = slot(names[i]);
      while (table[slot] != 0) {
        slot = slot + 1 & table.length - 1;
      }
      table[slot] = names[i];
      places[slot] = i;
      before += features[i].compareTo(WORD) < 0 ? 1 : 0;
      within += features[i].startsWith(WORD) ? 1 : 0;
    }
    this.firstWord = before;
    this.endOfWords = before + within;
  }

  private static SortedMap<String, Double> inOrder(Map<String, Double> weights) {
    return weights instanceof SortedMap<String, Double> sorted ? sorted : new TreeMap<>(weights);
  }

  private static String[] names(SortedMap<String, Double> weights) {
    return weights.keySet().toArray(String[]::new);
  }

  private static double[] values(SortedMap<String, Double> weights) {
    return weights.values().stream().mapToDouble(Double::doubleValue).toArray();
  }

  private static long hash(String name) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < name.length(); i++) {
      hash = (hash ^ name.charAt(i)) * 0x100000001b3L;
    }
    hash = (hash ^ hash >>> 29) * 0xbf58476d1ce4e5b9L;
    return (hash ^ hash >>> 32) | 1;
  }

  /** The weights scaled to length one; all zero gives the empty vector. */
  public static FeatureVector unit(Map<String, Double> weights) {
    SortedMap<String, Double> sorted = inOrder(weights);
    return padded(names(sorted), values(sorted), 0);
  }

  /**
   * The weights scaled as if a feature of weight {@code pad} that nobody shares were among them, so
   * that few words are never very like anything.
   *
   * @param features in order
   */
  static FeatureVector padded(String[] features, double[] weights, double pad) {
    double square = pad * pad;
    for (double w : weights) {
      square += w * w;
    }
    return features.length == 0 || square == 0
        ? EMPTY
        : new FeatureVector(features, weights, Math.sqrt(square));
  }

  /** The weights by feature, in order of the features. */
  public Map<String, Double> weights() {
    return new Weights();
  }

  /** A view of the vector as a map. */
  private final class Weights extends AbstractMap<String, Double> {

    @Override
    public boolean containsKey(Object feature) {
      return feature instanceof String name && find(hash(name)) >= 0;
    }

    @Override
    public Set<Entry<String, Double>> entrySet() {
      return new AbstractSet<>() {
        @Override
        public Iterator<Entry<String, Double>> iterator() {
          return IntStream.range(0, features.length)
              .mapToObj(i -> Map.entry(features[i], values[i]))
              .iterator();
        }

        @Override
        public int size() {
          return features.length;
        }
      };
    }
  }

  /** The same scaled to length one. */
  FeatureVector unit() {
    return padded(features, values, 0);
  }

  /** Adds each weight to what its feature has there. */
  public void addTo(Map<String, Double> sums) {
    for (int i = 0; i < features.length; i++) {
      sums.merge(features[i], values[i], Double::sum);
    }
  }

  int size() {
    return features.length;
  }

  /** The feature at a place, in the order of the features. */
  String feature(int place) {
    return features[place];
  }

  double weight(int place) {
    return values[place];
  }

  /** The weights in the order of the features; not to be changed. */
  double[] inOrder() {
    return values;
  }

  /** The place of the first feature that is a word. */
  int firstWord() {
    return firstWord;
  }

  /** The place behind the last feature that is a word. */
  int endOfWords() {
    return endOfWords;
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

  /** The cosine, so much of it only where they have less than two words in common. */
  double cosine(FeatureVector other, double oneWord) {
    if (names.length > other.names.length) {
      return other.cosine(this, oneWord);
    }
    double dot = 0;
    int shared = 0;
    for (int i = 0; i < names.length; i++) {
      int there = other.find(names[i]);
      if (there >= 0) {
        dot += values[i] * other.values[there];
        shared += i >= firstWord && i < endOfWords ? 1 : 0;
      }
    }
    return shared < 2 ? dot * oneWord : dot;
  }

  private int slot(long name) {
    return (int) (name >>> 20) & table.length - 1;
  }

  /** The place of a feature, or -1. */
  private int find(long name) {
    int slot = slot(name);
    while (table[slot] != 0 && table[slot] != name) {
      slot = slot + 1 & table.length - 1;
    }
    return table[slot] == 0 ? -1 : places[slot];
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof FeatureVector vector && weights().equals(vector.weights());
  }

  @Override
  public int hashCode() {
    return weights().hashCode();
  }

  @Override
  public String toString() {
    return weights().toString();
  }
}
