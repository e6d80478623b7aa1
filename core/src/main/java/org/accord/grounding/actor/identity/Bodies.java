package org.accord.grounding.actor.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.accord.grounding.actor.sighting.Sighting;
import org.jspecify.annotations.Nullable;

/** Tells whose "the foreign ministry" is, where its country is told elsewhere in the story. */
public final class Bodies {

  private static final String OPEN = "body:?:";

  private Bodies() {}

  public static void resolve(List<List<Sighting>> reports) {
    Map<String, Set<String>> all = new HashMap<>();
    reports.forEach(r -> r.forEach(s -> add(all, s.key)));
    for (List<Sighting> report : reports) {
      List<Sighting> recent = new ArrayList<>();
      for (Sighting sighting : report) {
        String key = sighting.key;
        if (key == null || !key.startsWith("body:") && !isArmy(key)) {
          continue;
        }
        if (key.startsWith(OPEN)) {
          String bare = key.substring(OPEN.length());
          sighting.key = owner(sighting, recent, report, all.getOrDefault(bare, Set.of()));
          add(all, sighting.key);
        }
        recent.add(sighting);
      }
    }
  }

  /** Every key that tells whose it is, by what comes after a colon in it. */
  private static void add(Map<String, Set<String>> all, @Nullable String key) {
    if (key != null && !key.startsWith(OPEN)) {
      for (int at = key.indexOf(':'); at >= 0; at = key.indexOf(':', at + 1)) {
        all.computeIfAbsent(key.substring(at + 1), k -> new TreeSet<>()).add(key);
      }
    }
  }

  /**
   * Whose the body is.
   *
   * @param all keys of the whole story for such a body
   */
  private static String owner(
      Sighting open, List<Sighting> recent, List<Sighting> report, Set<String> all) {
    String bare = String.valueOf(open.key).substring(OPEN.length());
    String last = null;
    for (int i = recent.size() - 1; i >= 0; i--) {
      String key = recent.get(i).key;
      if (key != null && closed(key, bare)) {
        if (noun(recent.get(i)).equals(noun(open))) {
          return key;
        }
        last = last == null ? key : last;
      }
    }
    if (last != null) {
      return last;
    }
    Set<String> keys = new TreeSet<>();
    report.stream().filter(s -> s.key != null && closed(s.key, bare)).forEach(s -> keys.add(s.key));
    String here = only(keys);
    String anywhere = here != null ? here : only(all);
    return anywhere != null ? anywhere : most(bare, report, all);
  }

  /** Of several in the story, the one whose country this report names most. */
  private static String most(String bare, List<Sighting> report, Set<String> all) {
    Map<String, Integer> counts = new TreeMap<>();
    for (String body : all) {
      String state = "state:" + body.split(":", -1)[1];
      counts.put(body, (int) report.stream().filter(s -> state.equals(s.key)).count());
    }
    return counts.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .filter(e -> e.getValue() > 0)
        .map(Map.Entry::getKey)
        .orElse(OPEN + bare);
  }

  /** "army" of "the Syrian army": an army called so before comes before a military. */
  private static String noun(Sighting body) {
    return body.surface.substring(body.surface.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
  }

  private static boolean closed(String key, String bare) {
    return !key.startsWith(OPEN) && key.endsWith(":" + bare)
        || bare.equals("army") && isArmy(key)
        || bare.equals("police") && key.startsWith("body:-:");
  }

  /** A country's army that goes by a name of its own in the table of organizations. */
  private static boolean isArmy(String key) {
    return key.startsWith("org:") && key.endsWith(" military");
  }

  private static @Nullable String only(Set<String> keys) {
    List<String> bodies = keys.stream().filter(k -> k.startsWith("body:")).toList();
    return bodies.size() == 1 ? bodies.get(0) : null;
  }
}
