package org.accord.corroboration.gist;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Average-link clustering of assertions over a sparse graph of likeness.
 *
 * <p>Pairs are joined from the most alike down, as long as the members of the joined groups are
 * alike on average. Only pairs that share a feature which few assertions have are ever compared, so
 * that large stories stay cheap.
 */
public final class Grouping {

  /** Pairs less alike than this are no reason to join. */
  static final double EDGE = 0.22;

  /** The average likeness between two groups that are joined. */
  static final double JOIN = 0.17;

  /** A feature of more assertions than this brings no pairs together on its own. */
  private static final int COMMON = 120;

  private Grouping() {}

  private record Edge(int left, int right, double likeness) {}

  /** Groups, each assertion in exactly one, ordered by their first member. */
  public static List<Group> of(List<Assertion> unordered) {
    List<Assertion> assertions = unordered.stream().sorted().toList();
    List<Edge> edges = edges(assertions);
    int[] root = new int[assertions.size()];
    List<Map<String, Double>> sums = new ArrayList<>();
    int[] sizes = new int[assertions.size()];
    for (int i = 0; i < root.length; i++) {
      root[i] = i;
      sizes[i] = 1;
      sums.add(new TreeMap<>(assertions.get(i).features().weights()));
    }
    for (Edge edge : edges) {
      int left = find(root, edge.left());
      int right = find(root, edge.right());
      if (left == right) {
        continue;
      }
      double average = dot(sums.get(left), sums.get(right)) / ((double) sizes[left] * sizes[right]);
      if (average >= JOIN) {
        int low = Math.min(left, right);
        int high = Math.max(left, right);
        root[high] = low;
        sizes[low] += sizes[high];
        Map<String, Double> sum = sums.get(low);
        sums.get(high).forEach((f, w) -> sum.merge(f, w, Double::sum));
      }
    }
    Map<Integer, List<Assertion>> members = new TreeMap<>();
    for (int i = 0; i < root.length; i++) {
      members.computeIfAbsent(find(root, i), r -> new ArrayList<>()).add(assertions.get(i));
    }
    return members.values().stream().map(Group::new).toList();
  }

  private static List<Edge> edges(List<Assertion> assertions) {
    Map<String, List<Integer>> holders = new TreeMap<>();
    for (int i = 0; i < assertions.size(); i++) {
      for (String feature : assertions.get(i).features().weights().keySet()) {
        holders.computeIfAbsent(feature, f -> new ArrayList<>()).add(i);
      }
    }
    List<Edge> edges = new ArrayList<>();
    for (int i = 0; i < assertions.size(); i++) {
      FeatureVector own = assertions.get(i).features();
      java.util.TreeSet<Integer> near = new java.util.TreeSet<>();
      for (String feature : own.weights().keySet()) {
        List<Integer> others = holders.getOrDefault(feature, List.of());
        if (others.size() <= COMMON) {
          near.addAll(others);
        }
      }
      for (int j : near.tailSet(i, false)) {
        double likeness = own.cosine(assertions.get(j).features());
        if (likeness >= EDGE) {
          edges.add(new Edge(i, j, Math.round(likeness * 1e9) / 1e9));
        }
      }
    }
    edges.sort(
        Comparator.comparingDouble((Edge e) -> -e.likeness())
            .thenComparingInt(Edge::left)
            .thenComparingInt(Edge::right));
    return edges;
  }

  private static int find(int[] root, int i) {
    int at = i;
    while (root[at] != at) {
      at = root[at];
    }
    return at;
  }

  private static double dot(Map<String, Double> left, Map<String, Double> right) {
    Map<String, Double> small = left.size() <= right.size() ? left : right;
    Map<String, Double> large = small == left ? right : left;
    double dot = 0;
    for (Map.Entry<String, Double> entry : small.entrySet()) {
      dot += entry.getValue() * large.getOrDefault(entry.getKey(), 0.0);
    }
    return dot;
  }
}
