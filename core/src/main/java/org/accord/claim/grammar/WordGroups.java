package org.accord.claim.grammar;

import java.util.HashMap;
import java.util.Map;
import java.util.function.IntPredicate;
import org.accord.text.RuleTable;

/** The groups of words that triggers look for beside them. */
public final class WordGroups {

  private static final int WINDOW = 12;
  private static final int CLOSE = 6;
  private static final int BEHIND = 5;
  private static final int BEFORE = 8;

  private final Map<String, PhraseTable<String>> groups = new HashMap<>();

  public WordGroups() {
    for (RuleTable.Row row : RuleTable.load(WordGroups.class, "word-groups.tsv").rows()) {
      PhraseTable<String> phrases = new PhraseTable<>();
      row.list("words").forEach(w -> phrases.put(w, w));
      groups.put(row.get("group"), phrases);
    }
  }

  /**
   * Whether something stands near words {@code from} to {@code to}.
   *
   * @param reach {@code >} looks within the trigger and among the five words behind, {@code <}
   *     among eight before, {@code ~} among six on either side, anything else among twelve
   */
  public static boolean near(
      SentenceWords words, int from, int to, char reach, IntPredicate standsAt) {
    int first =
        switch (reach) {
          case '>' -> from + 1;
          case '<' -> from - BEFORE;
          case '~' -> from - CLOSE;
          default -> from - WINDOW;
        };
    int end =
        switch (reach) {
          case '>' -> to + BEHIND;
          case '<' -> from;
          case '~' -> to + CLOSE;
          default -> to + WINDOW;
        };
    for (int i = Math.max(0, first); i < Math.min(words.size(), end); i++) {
      boolean own = i == from || i == to - 1 || to - from <= 2;
      if ((i < from || i >= to || !own) && standsAt.test(i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the word at the index belongs to the group. */
  public boolean holds(String name, SentenceWords words, int index) {
    return group(name).standsAt(words, index);
  }

  /** How many words of the sentence belong to the group. */
  public int count(SentenceWords words, String name) {
    PhraseTable<String> group = group(name);
    int count = 0;
    for (int i = 0; i < words.size(); i++) {
      count += group.standsAt(words, i) ? 1 : 0;
    }
    return count;
  }

  private PhraseTable<String> group(String name) {
    PhraseTable<String> group = groups.get(name);
    if (group == null) {
      throw new IllegalArgumentException("No group '@" + name + "' in word-groups.tsv");
    }
    return group;
  }

  public boolean has(String name) {
    return groups.containsKey(name);
  }
}
