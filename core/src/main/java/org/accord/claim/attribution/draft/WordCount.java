package org.accord.claim.attribution.draft;

import java.util.List;
import org.accord.model.Span;
import org.accord.text.Words;

/** How many words stand in a stretch of a report, told by two looks and no count. */
final class WordCount {

  private final Words words;
  private final int[] before;

  /**
   * @param without stretches whose words don't count
   */
  WordCount(Words words, List<Span> without) {
    this.words = words;
    this.before = new int[words.size() + 1];
    for (int i = 0; i < words.size(); i++) {
      Span word = words.get(i).span();
      boolean counts = words.get(i).isWord() && !isIn(without, word);
      before[i + 1] = before[i] + (counts ? 1 : 0);
    }
  }

  private static boolean isIn(List<Span> spans, Span word) {
    for (Span span : spans) {
      if (span.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** The words that lie wholly within. */
  int within(Span where) {
    int from = words.firstFrom(where.start());
    int to = words.firstFrom(where.end());
    while (from < words.size() && words.get(from).start() < where.start()) {
      from++;
    }
    return to <= from ? 0 : before[to] - before[from];
  }
}
