package org.accord.claim.grammar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
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
  private final Map<String, List<Group>> byFirst = new HashMap<>();

  private record Group(String name, PhraseTable<String> phrases) {}

  public WordGroups() {
    for (RuleTable.Row row : RuleTable.load(WordGroups.class, "word-groups.tsv").rows()) {
      PhraseTable<String> phrases = new PhraseTable<>();
      row.list("words").forEach(w -> phrases.put(w, w));
      Group group = new Group(row.get("group"), phrases);
      groups.put(group.name, phrases);
      phrases
          .firstWords()
          .forEach(w -> byFirst.computeIfAbsent(w, k -> new ArrayList<>()).add(group));
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

  /** Adds to each of the groups how many words of the sentence belong to it. */
  public void count(SentenceWords words, Map<String, Integer> counts) {
    List<String> here = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      here.clear();
      for (String base : words.at(i).bases()) {
        for (Group group : byFirst.getOrDefault(base, List.of())) {
          String name = group.name;
          if (counts.containsKey(name)
              && !here.contains(name)
              && group.phrases.standsAt(words, i, base)) {
            counts.merge(name, 1, Integer::sum);
            here.add(name);
          }
        }
      }
    }
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
