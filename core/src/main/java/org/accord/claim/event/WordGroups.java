package org.accord.claim.event;

import java.util.Map;
import java.util.TreeMap;
import org.accord.text.RuleTable;

/** The groups of words that triggers look for beside them. */
final class WordGroups {

  private static final int WINDOW = 12;

  private final Map<String, PhraseTable<String>> groups = new TreeMap<>();

  WordGroups() {
    for (RuleTable.Row row : RuleTable.load(WordGroups.class, "word-groups.tsv").rows()) {
      PhraseTable<String> phrases = new PhraseTable<>();
      row.list("words").forEach(w -> phrases.put(w, w));
      groups.put(row.get("group"), phrases);
    }
  }

  /** Whether one of {@code wanted}, words or {@code @groups}, stands near words from to to. */
  boolean near(
      SentenceWords words,
      int from,
      int to,
      PhraseTable<String> wanted,
      java.util.Set<String> named) {
    for (int i = Math.max(0, from - WINDOW); i < Math.min(words.size(), to + WINDOW); i++) {
      if (i >= from && i < to) {
        continue;
      }
      int at = i;
      if (wanted.longestAt(words, at).isPresent()
          || named.stream().anyMatch(g -> group(g).longestAt(words, at).isPresent())) {
        return true;
      }
    }
    return false;
  }

  private PhraseTable<String> group(String name) {
    PhraseTable<String> group = groups.get(name);
    if (group == null) {
      throw new IllegalArgumentException("No group '@" + name + "' in word-groups.tsv");
    }
    return group;
  }

  boolean has(String name) {
    return groups.containsKey(name);
  }
}
