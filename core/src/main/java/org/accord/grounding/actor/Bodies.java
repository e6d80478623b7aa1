package org.accord.grounding.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
    return anywhere != null ? anywhere : OPEN + bare;
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
