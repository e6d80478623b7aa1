package org.accord.corroboration.gist;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.accord.text.RuleTable;
import org.accord.text.Stems;

/** The thing that a word means where reports have several words for it: "deal", "accord". */
public final class Concepts {

  private static final Map<String, String> BY_STEM = new HashMap<>();

  /** Where the plural takes a syllable of its own. */
  private static final Pattern HISSING = Pattern.compile("(?:s|x|z|ch|sh)$");

  static {
    for (RuleTable.Row row : RuleTable.load(Concepts.class, "concepts.tsv").rows()) {
      for (String word : row.list("words")) {
        for (String form : forms(word)) {
          if (isOf(word, Stems.stem(form))) {
            BY_STEM.putIfAbsent(Stems.stem(form), row.get("concept"));
          }
        }
      }
    }
  }

  private Concepts() {}

  /** The word and its plain endings: short words keep them in their stems ("died", "fired"). */
  private static List<String> forms(String word) {
    String bare = word.endsWith("e") ? word.substring(0, word.length() - 1) : word;
    String plural = HISSING.matcher(word).find() ? word + "es" : word + "s";
    return List.of(word, plural, bare + "ed", bare + "ing");
  }

  /** Whether the stem keeps enough of the word: that of "threated" would be the one of "three". */
  private static boolean isOf(String word, String stem) {
    return stem.equals(Stems.stem(word)) || stem.startsWith(word.substring(0, word.length() - 1));
  }

  /** The concept of a stem, none where the table has no row for it. */
  public static Optional<String> of(String stem) {
    return Optional.ofNullable(BY_STEM.get(stem));
  }

  /** The concept of a word, or its stem. */
  public static String ofWord(String word) {
    String stem = Stems.stem(word.toLowerCase(java.util.Locale.ROOT));
    return of(stem).orElse(stem);
  }
}
