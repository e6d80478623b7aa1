package org.accord.lineage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.accord.lineage.comparison.Thresholds;

/**
 * Groups texts that carry one another.
 *
 * <p>A report made of two texts would join their two lineages; it belongs to the one that fills
 * most of it. Such a report shows by two neighbours, strangers to each other, which together fill
 * most of it.
 */
final class Grouping {

  private static final double MADE_OF_TWO = 0.7;
  private static final double A_PART = 0.2;
  private static final double WHOLE = 0.75;

  private final List<List<Kin>> byText = new ArrayList<>();

  /** Of a text that one is held against its place among these, else -1. */
  private final int[] places;

  private Grouping(int size, List<Kin> links) {
    this.places = new int[size];
    Arrays.fill(places, -1);
    for (int i = 0; i < size; i++) {
      byText.add(new ArrayList<>());
    }
    for (Kin link : links) {
      byText.get(link.left()).add(link);
      byText.get(link.right()).add(link);
    }
  }

  /** For each of {@code size} texts the first text of its group. */
  static int[] of(int size, List<Kin> kin) {
    List<Kin> links = kin.stream().filter(Kin::isSameText).toList();
    Grouping grouping = new Grouping(size, links);
    Set<Kin> dropped = Collections.newSetFromMap(new IdentityHashMap<>());
    for (int text = 0; text < size; text++) {
      dropped.addAll(grouping.foreign(text));
    }
    Classes classes = new Classes(size);
    links.stream()
        .filter(l -> !dropped.contains(l))
        .forEach(l -> classes.join(l.left(), l.right()));
    return classes.roots();
  }

  /** The links of a text made of two to all but the one that fills most of it. */
  private List<Kin> foreign(int text) {
    List<Kin> parts =
        byText.get(text).stream()
            .filter(
                l ->
                    l.filled(text) < WHOLE
                        && l.filled(l.other(text)) >= Thresholds.CHOSEN.sameText())
            .toList();
    if (parts.size() < 2) {
      return List.of();
    }
    for (int i = 0; i < parts.size(); i++) {
      places[parts.get(i).other(text)] = i;
    }
    Classes strangers = new Classes(parts.size());
    boolean all = areAllKin(text, parts, strangers);
    parts.forEach(p -> places[p.other(text)] = -1);
    return all ? List.of() : foreign(text, parts, strangers);
  }

  /** Joins neighbours of a text that are kin; whether that makes all of them one class. */
  private boolean areAllKin(int text, List<Kin> parts, Classes strangers) {
    int classes = parts.size();
    for (int a = 0; a < parts.size(); a++) {
      int neighbour = parts.get(a).other(text);
      for (Kin link : byText.get(neighbour)) {
        int b = places[link.other(neighbour)];
        classes -= b >= 0 && strangers.join(a, b) ? 1 : 0;
        if (classes == 1) {
          return true;
        }
      }
    }
    return false;
  }

  private static List<Kin> foreign(int text, List<Kin> parts, Classes strangers) {
    Map<Integer, Double> filled = new TreeMap<>();
    for (int i = 0; i < parts.size(); i++) {
      filled.merge(strangers.root(i), parts.get(i).filled(text), Math::max);
    }
    List<Map.Entry<Integer, Double>> most = new ArrayList<>(filled.entrySet());
    most.sort(Map.Entry.comparingByValue(Comparator.reverseOrder()));
    if (most.size() < 2
        || most.get(1).getValue() < A_PART
        || most.get(0).getValue() + most.get(1).getValue() < MADE_OF_TWO) {
      return List.of();
    }
    int home = most.get(0).getKey();
    return IntStream.range(0, parts.size())
        .filter(i -> strangers.root(i) != home)
        .mapToObj(parts::get)
        .toList();
  }
}
