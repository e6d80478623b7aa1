package org.accord.grounding.actor.identity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.accord.grounding.actor.sighting.Sighting;
import org.accord.model.ReadReport;
import org.accord.model.ReportId;
import org.accord.model.lineage.Lineages;
import org.accord.model.lineage.SentenceRef;
import org.accord.text.Words;

/**
 * Makes an unnamed source of a copied sentence the one of the sentence it was copied from.
 *
 * <p>"An official" in two reports is two officials, unless both reports carry one text.
 */
public final class Copies {

  private static final String UNNAMED = "unnamed:";

  private Copies() {}

  /** Adds to {@code aliases} the keys that stand for others by copying. */
  public static void alias(
      List<ReadReport> reports,
      List<Words> words,
      List<List<Sighting>> sightings,
      Lineages lineages,
      Map<String, String> aliases) {
    Map<ReportId, Integer> numbers = new HashMap<>();
    for (int i = 0; i < reports.size(); i++) {
      numbers.put(reports.get(i).id(), i);
    }
    for (int i = 0; i < reports.size(); i++) {
      String own = UNNAMED + i + ":";
      for (Sighting sighting : sightings.get(i)) {
        String key = sighting.key;
        if (key == null || !key.startsWith(own)) {
          continue;
        }
        SentenceRef here =
            new SentenceRef(reports.get(i).id(), words.get(i).get(sighting.from).sentence());
        Integer first = numbers.get(lineages.firstTold(here).report());
        if (first != null && first != i) {
          String original = UNNAMED + first + ":" + key.substring(own.length());
          aliases.putIfAbsent(key, aliases.getOrDefault(original, original));
        }
      }
    }
  }
}
