package org.accord.grounding.dump;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.accord.grounding.gazetteer.PlaceKind;
import org.accord.text.RuleTable;

/** Which features of a dump are taken, and as what kind of place; from {@code features.tsv}. */
final class Features {

  private static final int SHORTEST_BARE = 3;
  private static final long CITY_FROM = 15_000;

  private final Map<String, Feature> byCode = new TreeMap<>();

  /** One row of the table. */
  record Feature(PlaceKind kind, List<String> words) {

    PlaceKind kindOf(long population) {
      return kind == PlaceKind.VILLAGE && population >= CITY_FROM ? PlaceKind.CITY : kind;
    }

    /** "Marra" of "Marra International Airport"; nothing of a name without such words. */
    Optional<String> bare(String name) {
      String lower = name.toLowerCase(Locale.ROOT);
      return words.stream()
          .filter(word -> lower.endsWith(" " + word))
          .map(word -> name.substring(0, name.length() - word.length()).strip())
          .filter(bare -> bare.length() >= SHORTEST_BARE)
          .findFirst();
    }
  }

  Features() {
    for (RuleTable.Row row : RuleTable.load(Features.class, "features.tsv").rows()) {
      byCode.put(
          row.get("class") + row.get("code"),
          new Feature(PlaceKind.valueOf(row.get("kind")), new ArrayList<>(row.list("words"))));
    }
  }

  Optional<Feature> of(DumpLine line) {
    return Optional.ofNullable(byCode.get(line.feature()));
  }
}
