package org.accord.grounding.dump;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.accord.grounding.gazetteer.Transliteration;

/** Chooses, among the names that a dump has for a place, those that a report may use. */
final class DumpNames {

  private static final int LONGEST = 120;

  private DumpNames() {}

  /**
   * Whether it is a name in Latin letters; no address, and no code, as airports have ("ALP"): that
   * would be found for every abbreviation.
   */
  static boolean isUsable(String name) {
    return name.length() >= 2
        && name.length() <= LONGEST
        && name.indexOf('|') < 0
        && name.indexOf('/') < 0
        && !name.matches("[A-Z0-9]{2,5}")
        && name.chars().anyMatch(Character::isLetter)
        && name.chars().filter(Character::isLetter).allMatch(DumpNames::isLatin);
  }

  private static boolean isLatin(int c) {
    Character.UnicodeScript script = Character.UnicodeScript.of(c);
    // Modifier letters, such as the sign for ayn, belong to no script of their own.
    return script == Character.UnicodeScript.LATIN || script == Character.UnicodeScript.COMMON;
  }

  /** The usable ones beside {@code name}, in order; of those with one plain form the first. */
  static List<String> beside(String name, Collection<String> others) {
    Transliteration spelling = Transliteration.shipped();
    String own = spelling.plain(name);
    Map<String, String> kept = new LinkedHashMap<>();
    for (String other : others) {
      String stripped = other.strip();
      String plain = isUsable(stripped) ? spelling.plain(stripped) : "";
      if (!plain.isEmpty() && !plain.equals(own)) {
        kept.putIfAbsent(plain, stripped);
      }
    }
    return List.copyOf(kept.values());
  }
}
