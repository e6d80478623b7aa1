package org.accord.model.operation;

import java.util.List;
import java.util.Locale;
import org.accord.model.Evidence;

/**
 * A place that the act leaves, goes to or passes.
 *
 * @param place id
 */
public record Leg(Direction direction, String place, String name, List<Evidence> evidence) {

  public Leg {
    if (evidence.isEmpty()) {
      throw new IllegalArgumentException("A leg without evidence: " + name);
    }
    evidence = List.copyOf(evidence);
  }

  /** Which way the place lies. */
  public enum Direction {
    FROM,
    TO,
    BY;

    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
