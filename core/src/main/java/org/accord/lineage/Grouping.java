package org.accord.lineage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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

  private final Map<Integer, List<Kin>> byText = new TreeMap<>();

  private Grouping() {}

  /** For each of {@code size} texts the first text of its group. */
  static int[] of(int size, List<Kin> kin) {
    List<Kin> links = kin.stream().filter(Kin::isSameText).toList();
    Grouping grouping = new Grouping();
    for (Kin link : links) {
      grouping.byText.computeIfAbsent(link.left(), t -> new ArrayList<>()).add(link);
      grouping.byText.computeIfAbsent(link.right(), t -> new ArrayList<>()).add(link);
    }
    Set<Kin> dropped = Collections.newSetFromMap(new IdentityHashMap<>());
    grouping.byText.forEach((text, own) -> dropped.addAll(grouping.foreign(text, own)));
    Classes classes = new Classes(size);
    links.stream()
        .filter(l -> !dropped.contains(l))
        .forEach(l -> classes.join(l.left(), l.right()));
    return classes.roots();
  }

  /** The links of a text made of two to all but the one that fills most of it. */
  private List<Kin> foreign(int text, List<Kin> own) {
    List<Kin> parts =
        own.stream()
            .filter(
                l ->
                    l.filled(text) < WHOLE
                        && l.filled(l.other(text)) >= Thresholds.CHOSEN.sameText())
            .toList();
    if (parts.size() < 2) {
      return List.of();
    }
    Map<Integer, Integer> places = new HashMap<>();
    parts.forEach(l -> places.put(l.other(text), places.size()));
    Classes strangers = new Classes(places.size());
    places.forEach(
        (neighbour, a) -> {
          for (Kin link : byText.getOrDefault(neighbour, List.of())) {
            Integer b = places.get(link.other(neighbour));
            if (b != null) {
              strangers.join(a, b);
            }
          }
        });
    Map<Integer, Double> filled = new TreeMap<>();
    for (Kin part : parts) {
      filled.merge(root(strangers, places, part, text), part.filled(text), Math::max);
    }
    List<Map.Entry<Integer, Double>> most = new ArrayList<>(filled.entrySet());
    most.sort(Map.Entry.comparingByValue(Comparator.reverseOrder()));
    if (most.size() < 2
        || most.get(1).getValue() < A_PART
        || most.get(0).getValue() + most.get(1).getValue() < MADE_OF_TWO) {
      return List.of();
    }
    int home = most.get(0).getKey();
    return parts.stream().filter(p -> root(strangers, places, p, text) != home).toList();
  }

  private static int root(Classes classes, Map<Integer, Integer> places, Kin part, int text) {
    Integer place = places.get(part.other(text));
    return classes.root(place == null ? -1 : place);
  }
}
