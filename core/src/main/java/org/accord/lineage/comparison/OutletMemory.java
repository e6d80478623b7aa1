package org.accord.lineage.comparison;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.accord.lineage.words.WordRow;

/**
 * What outlets were found to repeat, each from the very rows of words that it had.
 *
 * <p>Only what the last search needed is kept. It changes nothing that is found; for one thread.
 */
public final class OutletMemory {

  private record Known(List<WordRow> rows, Set<Long> repeated) {}

  private Map<String, Known> known = new HashMap<>();

  /** What each outlet repeats; several are learned at a time. */
  List<Set<Long>> repeated(
      Map<String, List<WordRow>> byOutlet, Function<List<WordRow>, Set<Long>> learn) {
    Map<String, Known> now =
        byOutlet.entrySet().parallelStream()
            .collect(
                Collectors.toConcurrentMap(
                    Map.Entry::getKey,
                    outlet -> {
                      Known before = known.get(outlet.getKey());
                      return before != null && before.rows.equals(outlet.getValue())
                          ? before
                          : new Known(outlet.getValue(), learn.apply(outlet.getValue()));
                    }));
    known = now;
    return now.values().stream().map(Known::repeated).toList();
  }
}
