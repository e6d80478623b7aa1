package org.accord.corroboration.gist;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.accord.text.RuleTable;
import org.accord.text.Stems;

/** The thing that a word means where reports have several words for it: "deal", "accord". */
public final class Concepts {

  private static final Map<String, String> BY_STEM = new HashMap<>();

  static {
    for (RuleTable.Row row : RuleTable.load(Concepts.class, "concepts.tsv").rows()) {
      for (String word : row.list("words")) {
        for (String form : forms(word)) {
          BY_STEM.putIfAbsent(Stems.stem(form), row.get("concept"));
        }
      }
    }
  }

  private Concepts() {}

  /** The word and its plain endings: short words keep them in their stems ("died", "fired"). */
  private static List<String> forms(String word) {
    String bare = word.endsWith("e") ? word.substring(0, word.length() - 1) : word;
    return List.of(word, word + "s", bare + "ed", bare + "ing", bare + "es");
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
