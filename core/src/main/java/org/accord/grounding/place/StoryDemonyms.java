package org.accord.grounding.place;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Adjectives and people of places that no table has, made of a story's own names: "Velmoran". */
final class StoryDemonyms {

  private static final List<String> ENDINGS = List.of("ian", "ese", "ish", "an", "n", "i");
  private static final List<String> ENDS_OF_PLACES = List.of("", "a", "ia", "e", "o", "y");
  private static final int SHORTEST = 4;

  private StoryDemonyms() {}

  /**
   * Those of the names that are another one with the ending of an adjective, and that no text ends
   * a phrase of place with ("in Velmoran.").
   */
  static Set<String> of(Collection<String> names, List<String> texts) {
    Set<String> demonyms = new TreeSet<>();
    for (String name : names) {
      String one = name.endsWith("s") ? name.substring(0, name.length() - 1) : name;
      if (name.indexOf(' ') < 0 && isMadeOf(one, names) && !isLocated(name, texts)) {
        demonyms.add(name);
      }
    }
    return demonyms;
  }

  private static boolean isMadeOf(String name, Collection<String> names) {
    for (String ending : ENDINGS) {
      if (name.endsWith(ending) && name.length() - ending.length() >= SHORTEST) {
        String stem = name.substring(0, name.length() - ending.length());
        if (ENDS_OF_PLACES.stream().anyMatch(end -> names.contains(stem + end))) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isLocated(String name, List<String> texts) {
    Pattern place =
        Pattern.compile(
            "\\b(?i:in|at|from|to|near|into|outside)\\s+"
                + Pattern.quote(name)
                + "\\s*(?:[.,;:!?)\"”]|$)");
    return texts.stream().anyMatch(text -> place.matcher(text).find());
  }
}
