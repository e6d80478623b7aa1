package org.accord.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.accord.change.Changes.Difference;
import org.accord.model.ReadReport;
import org.accord.model.reading.Sentence;
import org.accord.text.Stems;

/**
 * The sentences in which two versions of a report differ.
 *
 * <p>Sentences of the same words are the same wherever they stand: moving a paragraph changes
 * nothing that is said. Of the rest, the two of most shared words are one sentence, reworded.
 */
final class SentenceDiff {

  private static final double REWORDED = 0.5;

  private SentenceDiff() {}

  static List<Difference> of(ReadReport before, ReadReport after) {
    List<Sentence> old = apart(before, words(after));
    List<Sentence> now = apart(after, words(before));
    List<Difference> differences = new ArrayList<>();
    Set<Integer> met = new HashSet<>();
    for (Sentence sentence : now) {
      Set<String> stems = new HashSet<>(Stems.of(after.words(sentence.span())));
      int best = -1;
      double most = REWORDED;
      for (int i = 0; i < old.size(); i++) {
        double share = met.contains(i) ? 0 : share(stems, before.words(old.get(i).span()));
        if (share > most) {
          most = share;
          best = i;
        }
      }
      if (best >= 0) {
        met.add(best);
      }
      differences.add(
          new Difference(
              best < 0 ? null : EditFinder.evidence(before, old.get(best)),
              EditFinder.evidence(after, sentence)));
    }
    for (int i = 0; i < old.size(); i++) {
      if (!met.contains(i)) {
        differences.add(new Difference(EditFinder.evidence(before, old.get(i)), null));
      }
    }
    return differences;
  }

  private static double share(Set<String> stems, String words) {
    Set<String> other = new HashSet<>(Stems.of(words));
    int all = stems.size() + other.size();
    other.retainAll(stems);
    return all == 0 ? 0 : 2.0 * other.size() / all;
  }

  private static Map<String, Integer> words(ReadReport report) {
    Map<String, Integer> words = new HashMap<>();
    report.reading().sentences().forEach(s -> words.merge(plain(report, s), 1, Integer::sum));
    return words;
  }

  /** The sentences whose words the other version lacks. */
  private static List<Sentence> apart(ReadReport report, Map<String, Integer> others) {
    Map<String, Integer> left = new HashMap<>(others);
    List<Sentence> apart = new ArrayList<>();
    for (Sentence sentence : report.reading().sentences()) {
      String words = plain(report, sentence);
      if (words.isEmpty()) {
        continue;
      }
      int n = left.getOrDefault(words, 0);
      if (n > 0) {
        left.put(words, n - 1);
      } else {
        apart.add(sentence);
      }
    }
    return apart;
  }

  private static String plain(ReadReport report, Sentence sentence) {
    return String.join(" ", Stems.words(report.words(sentence.span())));
  }
}
