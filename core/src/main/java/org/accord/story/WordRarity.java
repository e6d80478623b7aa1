package org.accord.story;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.accord.text.RuleTable;

/** How rare a word is in English at large: 0 for the words of grammar, 1 for what is in no list. */
final class WordRarity {

  private static final int GRAMMAR = 100;
  private static final double POWER = 1.5;
  private static final Map<String, Integer> RANKS = ranks();
  private static final double UNLISTED = Math.log(2.0 * RANKS.size());

  private WordRarity() {}

  /** Grows with the logarithm of the word's rank, to the power of one and a half. */
  static double of(String word) {
    Integer rank = RANKS.get(word);
    if (rank == null) {
      return 1;
    }
    return rank <= GRAMMAR ? 0 : Math.pow(Math.log(rank) / UNLISTED, POWER);
  }

  private static Map<String, Integer> ranks() {
    List<RuleTable.Row> rows = RuleTable.load(WordRarity.class, "common-words.tsv").rows();
    Map<String, Integer> ranks = new HashMap<>();
    for (RuleTable.Row row : rows) {
      ranks.put(row.get("word"), ranks.size() + 1);
    }
    return Map.copyOf(ranks);
  }
}
