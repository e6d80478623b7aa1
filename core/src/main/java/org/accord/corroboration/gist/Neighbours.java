package org.accord.corroboration.gist;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Which of many vectors are worth comparing: those that share a feature which few of them have.
 *
 * <p>So that a story of ten thousand claims is weighed without comparing each with each.
 */
public final class Neighbours {

  /** A feature of more vectors than this brings none together on its own. */
  static final int COMMON = 150;

  private final Map<String, List<Integer>> holders = new HashMap<>();

  private Neighbours(List<FeatureVector> vectors) {
    for (int i = 0; i < vectors.size(); i++) {
      FeatureVector vector = vectors.get(i);
      for (int k = 0; k < vector.size(); k++) {
        holders.computeIfAbsent(vector.feature(k), f -> new ArrayList<>()).add(i);
      }
    }
  }

  public static Neighbours of(List<FeatureVector> vectors) {
    return new Neighbours(vectors);
  }

  /** The places of the vectors that may be like this one, in order. */
  public SortedSet<Integer> near(FeatureVector vector) {
    TreeSet<Integer> near = new TreeSet<>();
    places(vector).stream().forEach(near::add);
    return near;
  }

  /** The same, each a bit. */
  public BitSet places(FeatureVector vector) {
    BitSet near = new BitSet();
    for (int k = 0; k < vector.size(); k++) {
      List<Integer> others = holders.getOrDefault(vector.feature(k), List.of());
      if (others.size() <= COMMON) {
        others.forEach(near::set);
      }
    }
    return near;
  }
}
