package org.accord.grounding.place;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.accord.model.Span;

/** Adjectives and people of places that no table has, made of a story's own names: "Velmoran". */
final class StoryDemonyms {

  private static final List<String> ENDINGS = List.of("ian", "ese", "ish", "an", "n", "i");
  private static final List<String> ENDS_OF_PLACES = List.of("", "a", "ia", "e", "o", "y");
  private static final int SHORTEST = 4;
  private static final int CONTEXT = 80;
  private static final Pattern LOCATED =
      Pattern.compile("\\b(?i:in|at|from|to|near|into|outside)\\s+$");
  private static final Pattern END = Pattern.compile("\\s*(?:[.,;:!?)\"”]|$)");

  private StoryDemonyms() {}

  /**
   * Those of the names that are another one with the ending of an adjective, and that no text ends
   * a phrase of place with ("in Velmoran.").
   */
  static Set<String> of(Collection<String> names, List<String> texts) {
    return of(names, NameIndex.of(names, texts), texts);
  }

  /** The same by an index of these names in these texts. */
  static Set<String> of(Collection<String> names, NameIndex index, List<String> texts) {
    Set<String> demonyms = new TreeSet<>();
    for (String name : names) {
      String one = name.endsWith("s") ? name.substring(0, name.length() - 1) : name;
      if (name.indexOf(' ') < 0 && isMadeOf(one, names) && !isLocated(name, index, texts)) {
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

  private static boolean isLocated(String name, NameIndex index, List<String> texts) {
    for (int i = 0; i < texts.size(); i++) {
      String text = texts.get(i);
      for (Span span : index.in(i).getOrDefault(name, List.of())) {
        String before = text.substring(Math.max(0, span.start() - CONTEXT), span.start());
        if (LOCATED.matcher(before).find()
            && END.matcher(text).region(span.end(), text.length()).lookingAt()) {
          return true;
        }
      }
    }
    return false;
  }
}
