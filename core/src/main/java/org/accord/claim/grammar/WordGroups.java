package org.accord.claim.grammar;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.accord.text.RuleTable;

/** The groups of words that triggers look for beside them. */
public final class WordGroups {

  private static final int WINDOW = 12;
  private static final int CLOSE = 6;
  private static final int BEHIND = 5;

  private final Map<String, PhraseTable<String>> groups = new TreeMap<>();

  public WordGroups() {
    for (RuleTable.Row row : RuleTable.load(WordGroups.class, "word-groups.tsv").rows()) {
      PhraseTable<String> phrases = new PhraseTable<>();
      row.list("words").forEach(w -> phrases.put(w, w));
      groups.put(row.get("group"), phrases);
    }
  }

  /**
   * Whether one of {@code wanted}, words or groups, stands near words from to to.
   *
   * @param named groups by name; {@code >} before a name looks close behind only, {@code ~} close
   *     by
   */
  public boolean near(
      SentenceWords words, int from, int to, PhraseTable<String> wanted, Set<String> named) {
    for (int i = Math.max(0, from - WINDOW); i < Math.min(words.size(), to + WINDOW); i++) {
      boolean own = i == from || i == to - 1 || to - from <= 2;
      if (i >= from && i < to && own) {
        continue;
      }
      int at = i;
      if (wanted.longestAt(words, at).isPresent()
          || named.stream()
              .filter(g -> reaches(g, at, from, to))
              .anyMatch(g -> group(bare(g)).longestAt(words, at).isPresent())) {
        return true;
      }
    }
    return false;
  }

  /** Whether the word at the index belongs to the group. */
  public boolean holds(String name, SentenceWords words, int index) {
    return group(name).longestAt(words, index).isPresent();
  }

  /** How many words of the sentence belong to the group. */
  public int count(SentenceWords words, String name) {
    int count = 0;
    for (int i = 0; i < words.size(); i++) {
      count += group(name).longestAt(words, i).isPresent() ? 1 : 0;
    }
    return count;
  }

  private static boolean reaches(String name, int at, int from, int to) {
    return switch (name.charAt(0)) {
      case '>' -> at >= to && at < to + BEHIND;
      case '~' -> at >= from - CLOSE && at < to + CLOSE;
      default -> true;
    };
  }

  /** The name without the sign that says how far to look. */
  public static String bare(String name) {
    return name.startsWith(">") || name.startsWith("~") ? name.substring(1) : name;
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
