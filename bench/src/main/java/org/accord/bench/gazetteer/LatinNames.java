package org.accord.bench.gazetteer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.accord.grounding.gazetteer.Transliteration;

/**
 * Keeps, of a place's many names, those that an English report might use.
 *
 * <p>Names in other scripts go, and with them what machines made of these ("swldw", "yi de li bo":
 * small letters at the head), and codes of airports.
 */
final class LatinNames {

  private static final Pattern CODE = Pattern.compile("[A-Z0-9]{1,4}");
  private static final Pattern ARTICLE = Pattern.compile("(?:al|el|ad|an|ar|as|at|az|ash)[ -].*");
  private static final int LONGEST = 60;

  private final Transliteration spelling = Transliteration.shipped();

  /** In alphabetical order, without those that are plainly {@code name}. */
  List<String> of(String name, Collection<String> alternates) {
    Set<String> seen = new HashSet<>();
    seen.add(spelling.plain(name));
    List<String> kept = new ArrayList<>();
    for (String alternate : new TreeSet<>(alternates)) {
      String clean = alternate.replace('|', ' ').replace('\t', ' ').strip();
      if (isLatin(clean) && !isCode(clean) && seen.add(spelling.plain(clean))) {
        kept.add(clean);
      }
    }
    return kept;
  }

  private boolean isLatin(String name) {
    return !name.isEmpty()
        && name.length() <= LONGEST
        && (!Character.isLowerCase(name.codePointAt(0))
            || ARTICLE.matcher(name.toLowerCase(Locale.ROOT)).matches())
        && name.codePoints().filter(Character::isLetter).allMatch(LatinNames::isLatinLetter)
        && !spelling.plain(name).isEmpty();
  }

  private static boolean isLatinLetter(int letter) {
    Character.UnicodeScript script = Character.UnicodeScript.of(letter);
    return script == Character.UnicodeScript.LATIN || script == Character.UnicodeScript.COMMON;
  }

  private static boolean isCode(String name) {
    return CODE.matcher(name).matches();
  }
}
