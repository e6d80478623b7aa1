package org.accord.grounding.toponym;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.accord.text.RuleTable;

/** Adjectives and people of continents, divisions and regions: "European", "Ohioans". */
public final class Demonyms {

  /** A place by its own name. */
  record Home(String name, String country) {}

  private static final Map<String, Home> HOMES = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

  static {
    for (RuleTable.Row row : RuleTable.load(Demonyms.class, "demonyms.tsv").rows()) {
      Home home = new Home(row.get("name"), row.get("country"));
      row.list("words").forEach(w -> HOMES.put(w, home));
    }
  }

  private Demonyms() {}

  /**
   * Whether the word is an adjective or a people; "Caribbean" is a place as well, so it is none.
   */
  public static boolean isAny(String word) {
    return home(word).filter(h -> !h.name().equalsIgnoreCase(word)).isPresent();
  }

  static Optional<Home> home(String word) {
    String singular = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    return Optional.ofNullable(HOMES.get(word)).or(() -> Optional.ofNullable(HOMES.get(singular)));
  }
}
