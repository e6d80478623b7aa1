package org.accord.grounding.actor.sighting;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.accord.text.RuleTable;
import org.accord.text.Word;

/** Sets of words that tell something of an actor beside them, by name; from {@code words.tsv}. */
public final class ActorWords {

  private static final Map<String, Set<String>> SETS = new HashMap<>();

  static {
    for (RuleTable.Row row : RuleTable.load(ActorWords.class, "words.tsv").rows()) {
      SETS.computeIfAbsent(row.get("set"), s -> new HashSet<>()).addAll(row.list("words"));
    }
  }

  private ActorWords() {}

  /** Whether the lower-case word belongs to the set; an unknown set is an error. */
  public static boolean is(String set, String lower) {
    Set<String> words = SETS.get(set);
    if (words == null) {
      throw new IllegalArgumentException(
          "No set '" + set + "'. Maybe one of " + new TreeSet<>(SETS.keySet()));
    }
    return words.contains(lower);
  }

  public static boolean is(String set, Word word) {
    return is(set, word.lower());
  }
}
