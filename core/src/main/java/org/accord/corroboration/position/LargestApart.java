package org.accord.corroboration.position;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * The largest set of things of which no two may be one.
 *
 * <p>Of fewer things it is never larger: nothing that is taken away can make the rest more.
 */
final class LargestApart {

  /** More things than this are not searched through but taken as they come. */
  private static final int MOST = 24;

  private LargestApart() {}

  /** The first of equals, in the order given; never empty where any is given. */
  static <T> List<T> of(List<T> ordered, BiPredicate<T, T> mayBeOne) {
    List<List<T>> related = new ArrayList<>();
    Set<T> placed = new HashSet<>();
    for (T thing : ordered) {
      if (placed.add(thing)) {
        List<T> component = new ArrayList<>(List.of(thing));
        for (int i = 0; i < component.size(); i++) {
          T from = component.get(i);
          ordered.stream()
              .filter(o -> mayBeOne.test(from, o) && placed.add(o))
              .forEach(component::add);
        }
        component.sort(Comparator.comparingInt(ordered::indexOf));
        related.add(component);
      }
    }
    List<T> kept = new ArrayList<>();
    related.forEach(
        c -> kept.addAll(c.size() > MOST ? first(c, mayBeOne) : largest(c, List.of(), mayBeOne)));
    return kept;
  }

  private static <T> List<T> largest(List<T> left, List<T> chosen, BiPredicate<T, T> mayBeOne) {
    if (left.isEmpty()) {
      return chosen;
    }
    T next = left.get(0);
    List<T> rest = left.subList(1, left.size());
    List<T> apart = rest.stream().filter(o -> !mayBeOne.test(next, o)).toList();
    List<T> with = new ArrayList<>(chosen);
    with.add(next);
    List<T> best = largest(apart, with, mayBeOne);
    if (apart.size() < rest.size() && best.size() < chosen.size() + rest.size()) {
      List<T> without = largest(rest, chosen, mayBeOne);
      return without.size() > best.size() ? without : best;
    }
    return best;
  }

  private static <T> List<T> first(List<T> things, BiPredicate<T, T> mayBeOne) {
    List<T> kept = new ArrayList<>();
    for (T thing : things) {
      if (kept.stream().noneMatch(k -> mayBeOne.test(k, thing))) {
        kept.add(thing);
      }
    }
    return kept;
  }
}
