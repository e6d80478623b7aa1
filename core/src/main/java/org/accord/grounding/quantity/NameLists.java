package org.accord.grounding.quantity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.accord.grounding.quantity.count.Counted;
import org.jspecify.annotations.Nullable;

/** Tells what befell those whose names are counted: "the list ran to 52 names". */
final class NameLists {

  private static final String FATE = "dead|injured|missing|detained";

  private NameLists() {}

  /** The count whose fate the report tells most often, the first among equals; null if none. */
  static @Nullable Counted fate(List<Counted> told) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    told.stream()
        .filter(c -> c.unit().matches(FATE) && !c.event())
        .forEach(c -> counts.merge(c.unit(), 1, Integer::sum));
    int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    return told.stream()
        .filter(c -> most > 0 && counts.getOrDefault(c.unit(), 0) == most)
        .findFirst()
        .orElse(null);
  }

  /** The count, of people who shared that fate where it is one of names. */
  static Counted of(Counted counted, @Nullable Counted listed) {
    return !counted.unit().equals("name") || listed == null
        ? counted
        : new Counted(
            counted.from(),
            counted.to(),
            counted.amount(),
            listed.unit(),
            listed.counted(),
            counted.predicate(),
            false);
  }
}
