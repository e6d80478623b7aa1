package org.accord.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The closed classes of English words (determiners, auxiliaries, ...), by name; a table. */
public final class WordClasses {

  /** Names of bodies that differ from such a word by their capitals alone. */
  private static final Set<String> NAMES = Set.of("US", "IS", "WHO");

  private static final Map<String, Set<String>> CLASSES = new HashMap<>();

  static {
    for (RuleTable.Row row : RuleTable.load(WordClasses.class, "word-classes.tsv").rows()) {
      CLASSES.computeIfAbsent(row.get("class"), c -> new HashSet<>()).addAll(row.list("words"));
    }
  }

  private WordClasses() {}

  /**
   * Whether the word belongs to the class ("US" is no pronoun, "IS" no verb); an unknown class is
   * an error.
   */
  public static boolean is(String wordClass, Word word) {
    Set<String> words = CLASSES.get(wordClass);
    if (words == null) {
      throw new IllegalArgumentException(
          "No class '" + wordClass + "'. Maybe one of " + new TreeSet<>(CLASSES.keySet()));
    }
    return words.contains(word.lower()) && !NAMES.contains(word.text());
  }

  /** Whether the word belongs to any of the classes. */
  public static boolean isAny(Word word, String... classes) {
    for (String wordClass : classes) {
      if (is(wordClass, word)) {
        return true;
      }
    }
    return false;
  }
}
