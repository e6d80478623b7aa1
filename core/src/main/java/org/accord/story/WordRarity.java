package org.accord.story;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.accord.text.RuleTable;

/** How rare a word is in English at large: 0 for the words of grammar, 1 for what is in no list. */
final class WordRarity {

  private static final int GRAMMAR = 100;
  private static final double POWER = 1.5;
  private static final Map<String, Double> LISTED = listed();

  private WordRarity() {}

  /** Grows with the logarithm of the word's rank, to the power of one and a half. */
  static double of(String word) {
    return LISTED.getOrDefault(word, 1.0);
  }

  private static Map<String, Double> listed() {
    List<RuleTable.Row> rows = RuleTable.load(WordRarity.class, "common-words.tsv").rows();
    Map<String, Integer> ranks = new HashMap<>();
    for (RuleTable.Row row : rows) {
      ranks.put(row.get("word"), ranks.size() + 1);
    }
    double unlisted = Math.log(2.0 * ranks.size());
    Map<String, Double> listed = new HashMap<>();
    ranks.forEach(
        (word, rank) ->
            listed.put(word, rank <= GRAMMAR ? 0 : Math.pow(Math.log(rank) / unlisted, POWER)));
    return Map.copyOf(listed);
  }
}
