package org.accord.grounding.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Tells whose "the foreign ministry" is, where its country is told elsewhere in the story. */
final class Bodies {

  private static final String OPEN = "body:?:";

  private Bodies() {}

  static void resolve(List<List<Sighting>> reports) {
    List<Sighting> all = reports.stream().flatMap(List::stream).toList();
    for (List<Sighting> report : reports) {
      List<String> recent = new ArrayList<>();
      for (Sighting sighting : report) {
        String key = sighting.key;
        if (key == null || !key.startsWith("body:")) {
          continue;
        }
        if (key.startsWith(OPEN)) {
          String bare = key.substring(OPEN.length());
          sighting.key = owner(bare, recent, report, all);
        }
        recent.add(sighting.key);
      }
    }
  }

  private static String owner(
      String bare, List<String> recent, List<Sighting> report, List<Sighting> all) {
    for (int i = recent.size() - 1; i >= 0; i--) {
      if (closed(recent.get(i), bare)) {
        return recent.get(i);
      }
    }
    String here = only(report, bare);
    String anywhere = here != null ? here : only(all, bare);
    return anywhere != null ? anywhere : most(bare, report, all);
  }

  /** Of several in the story, the one whose country this report names most. */
  private static String most(String bare, List<Sighting> report, List<Sighting> all) {
    Map<String, Integer> counts = new TreeMap<>();
    for (Sighting body : all) {
      if (body.key != null && closed(body.key, bare)) {
        String state = "state:" + body.key.split(":", -1)[1];
        int count = (int) report.stream().filter(s -> state.equals(s.key)).count();
        counts.put(body.key, count);
      }
    }
    return counts.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .filter(e -> e.getValue() > 0)
        .map(Map.Entry::getKey)
        .orElse(OPEN + bare);
  }

  private static boolean closed(String key, String bare) {
    return !key.startsWith(OPEN) && key.endsWith(":" + bare);
  }

  private static @Nullable String only(List<Sighting> sightings, String bare) {
    Set<String> keys = new TreeSet<>();
    for (Sighting s : sightings) {
      if (s.key != null && s.key.startsWith("body:") && closed(s.key, bare)) {
        keys.add(s.key);
      }
    }
    return keys.size() == 1 ? keys.iterator().next() : null;
  }
}
