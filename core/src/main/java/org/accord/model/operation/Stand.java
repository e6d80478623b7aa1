package org.accord.model.operation;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.accord.model.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * Where one voice stands on the undertaking: a row of the stance matrix.
 *
 * @param actor id
 * @param of for whom the voice speaks, null if untold or for itself
 * @param sides what it has said, by side; a party that no report lets speak has none
 */
public record Stand(
    String actor, String name, @Nullable String of, Map<Side, List<Evidence>> sides) {

  public Stand {
    Map<Side, List<Evidence>> copy = new TreeMap<>();
    sides.forEach((side, evidence) -> copy.put(side, List.copyOf(evidence)));
    sides = java.util.Collections.unmodifiableMap(copy);
  }

  /** A column of the stance matrix. */
  public enum Side {
    FOR,
    DEMANDS,
    AGAINST,
    SILENT;

    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
