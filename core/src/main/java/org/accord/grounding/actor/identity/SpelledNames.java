package org.accord.grounding.actor.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.accord.grounding.gazetteer.Transliteration;

/**
 * The names of a story by how they begin, end and are cut short, so that a name is held only
 * against those that it may be a spelling or a part of.
 */
final class SpelledNames {

  private final Map<String, List<String>> byBeginning = new HashMap<>();
  private final Map<String, List<String>> byEnd = new HashMap<>();
  private final Map<String, List<String>> byInitials = new HashMap<>();
  private final Map<String, List<String>> byLetters = new HashMap<>();

  /** Takes in a name: its plain form and the words of it. */
  void add(String plain, List<String> parts) {
    for (String beginning : beginnings(parts)) {
      put(byBeginning, beginning, plain);
    }
    put(byEnd, parts.get(parts.size() - 1), plain);
    put(byLetters, String.join("", parts), plain);
    put(byInitials, initials(plain), plain);
  }

  /** Those that may be alike: in the first word's sound or letter, or written in one. */
  TreeSet<String> near(List<String> parts) {
    TreeSet<String> near = beginningLike(parts);
    near.addAll(byLetters.getOrDefault(String.join("", parts), List.of()));
    return near;
  }

  /** Those that this one may be a part of: its beginning, its end, or its initials. */
  TreeSet<String> around(String plain, List<String> parts) {
    TreeSet<String> around = beginningLike(parts);
    around.addAll(byEnd.getOrDefault(parts.get(parts.size() - 1), List.of()));
    around.addAll(byInitials.getOrDefault(plain.toUpperCase(Locale.ROOT), List.of()));
    return around;
  }

  private TreeSet<String> beginningLike(List<String> parts) {
    TreeSet<String> like = new TreeSet<>();
    beginnings(parts).forEach(b -> like.addAll(byBeginning.getOrDefault(b, List.of())));
    return like;
  }

  /** The first letter, and the consonants of the first word as it sounds. */
  private static List<String> beginnings(List<String> parts) {
    Transliteration letters = Transliteration.shipped();
    String first = parts.get(0);
    return List.of(first.substring(0, 1), "sounds " + letters.skeleton(letters.folded(first)));
  }

  private static String initials(String plain) {
    StringBuilder initials = new StringBuilder();
    for (String word : plain.split(" ")) {
      if (!word.isEmpty() && Character.isLetter(word.charAt(0))) {
        initials.append(Character.toUpperCase(word.charAt(0)));
      }
    }
    return initials.toString();
  }

  private static void put(Map<String, List<String>> map, String key, String plain) {
    map.computeIfAbsent(key, k -> new ArrayList<>()).add(plain);
  }
}
