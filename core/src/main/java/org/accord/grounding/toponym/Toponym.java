package org.accord.grounding.toponym;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A name of a place in one story, and what the text says beside it.
 *
 * @param name as most mentions have it
 * @param kind what the text calls it ("city", "province"), null for nothing
 * @param within names that the text gives as its surroundings: "Texas" in "Paris, Texas"
 * @param weight how much the name tells of other names: 1, less for what is only a hint
 */
public record Toponym(String name, @Nullable String kind, List<String> within, double weight) {

  public Toponym {
    Objects.requireNonNull(name);
    within = List.copyOf(within);
  }

  public static Toponym of(String name, @Nullable String kind, List<String> within) {
    return new Toponym(name, kind, within, 1);
  }
}
