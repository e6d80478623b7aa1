package org.accord.claim.event.trigger;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.accord.claim.grammar.SentenceWords;
import org.accord.claim.grammar.WordGroups;
import org.accord.model.ReadReport;
import org.accord.model.reading.Sentence;

/** How often one report uses the words of a group: what it is about. */
public final class Topics {

  private static final int FEWEST_SIGNS = 2;

  private final Map<String, Integer> counts = new HashMap<>();
  private final Map<Integer, SentenceWords> words = new HashMap<>();

  /** Counts the words of these groups in one pass over the report. */
  public Topics(ReadReport report, WordGroups groups, Set<String> counted) {
    counted.forEach(group -> counts.put(group, 0));
    for (Sentence sentence : report.reading().sentences()) {
      SentenceWords own = new SentenceWords(report, sentence);
      words.put(sentence.index(), own);
      groups.count(own, counts);
    }
  }

  /** The words of one of the report's sentences. */
  public SentenceWords words(Sentence sentence) {
    SentenceWords own = words.get(sentence.index());
    if (own == null) {
      throw new IllegalArgumentException("No sentence of the report: " + sentence.index());
    }
    return own;
  }

  /** Whether the report uses words of the group more than in passing. */
  public boolean isAbout(String group) {
    return count(group) >= FEWEST_SIGNS;
  }

  /** How many words of the group the report has. */
  public int count(String group) {
    Integer count = counts.get(group);
    if (count == null) {
      throw new IllegalArgumentException("Group '" + group + "' was not counted");
    }
    return count;
  }
}
