package org.accord.change;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.accord.model.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * Which thing of an earlier list is which of a later one, by the words that they rest on.
 *
 * <p>The pair that shares most of its words is matched first; a thing that shares none is new. Only
 * pairs that share words are looked at.
 */
final class Matching<T> {

  private final Map<T, T> before = new IdentityHashMap<>();
  private final List<T> gone = new ArrayList<>();

  private record Pair(int old, int now, double share) {}

  private Matching() {}

  static <T> Matching<T> of(
      List<T> old,
      List<T> now,
      Function<T, ? extends Collection<Evidence>> on,
      BiPredicate<T, T> may) {
    Map<Evidence, List<Integer>> where = new HashMap<>();
    for (int i = 0; i < old.size(); i++) {
      for (Evidence evidence : on.apply(old.get(i))) {
        where.computeIfAbsent(evidence, e -> new ArrayList<>()).add(i);
      }
    }
    List<Pair> pairs = new ArrayList<>();
    for (int j = 0; j < now.size(); j++) {
      Map<Integer, Integer> shared = new TreeMap<>();
      Collection<Evidence> evidence = on.apply(now.get(j));
      for (Evidence e : evidence) {
        where.getOrDefault(e, List.of()).forEach(i -> shared.merge(i, 1, Integer::sum));
      }
      for (Map.Entry<Integer, Integer> each : shared.entrySet()) {
        int i = each.getKey();
        if (may.test(old.get(i), now.get(j))) {
          int least = Math.min(on.apply(old.get(i)).size(), evidence.size());
          pairs.add(new Pair(i, j, (double) each.getValue() / Math.max(1, least)));
        }
      }
    }
    pairs.sort(
        Comparator.comparingDouble((Pair p) -> -p.share())
            .thenComparingInt(Pair::now)
            .thenComparingInt(Pair::old));
    return match(old, now, pairs);
  }

  private static <T> Matching<T> match(List<T> old, List<T> now, List<Pair> pairs) {
    Matching<T> matching = new Matching<>();
    boolean[] met = new boolean[old.size()];
    boolean[] drawn = new boolean[old.size()];
    boolean[] taken = new boolean[now.size()];
    for (Pair pair : pairs) {
      drawn[pair.old()] = true;
      if (!met[pair.old()] && !taken[pair.now()]) {
        met[pair.old()] = true;
        taken[pair.now()] = true;
        matching.before.put(now.get(pair.now()), old.get(pair.old()));
      }
    }
    for (int i = 0; i < old.size(); i++) {
      if (!drawn[i]) {
        matching.gone.add(old.get(i));
      }
    }
    return matching;
  }

  /** What the later thing was before, null if it is new. */
  @Nullable T before(T now) {
    return before.get(now);
  }

  /** Earlier things no word of which stands in a later one. */
  List<T> gone() {
    return gone;
  }
}
