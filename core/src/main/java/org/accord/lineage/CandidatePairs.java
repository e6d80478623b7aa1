package org.accord.lineage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.accord.lineage.words.WordRow;

/**
 * The pairs of texts worth comparing: those that share a few runs of words.
 *
 * <p>An index of runs, so that texts with nothing in common never meet. A run that very many texts
 * hold is either a formula or one story in very many papers; there each text meets its neighbours
 * and the first few, which is enough to keep copies together and not quadratic.
 */
final class CandidatePairs {

  private static final int RUN = 5;
  private static final int SHARED_RUNS = 2;
  private static final int MANY = 48;
  private static final int FIRST_FEW = 3;
  private static final int NUMBER_BITS = 22;

  private CandidatePairs() {}

  /** Two texts by their places in the list; {@code left < right}. */
  record Pair(int left, int right) {}

  static List<Pair> among(List<WordRow> texts) {
    if (texts.size() >= 1 << NUMBER_BITS) {
      throw new IllegalArgumentException("Too many texts at once: " + texts.size());
    }
    long[] index = index(texts);
    Map<Long, Integer> shared = new HashMap<>();
    for (int from = 0; from < index.length; ) {
      int to = from + 1;
      while (to < index.length && index[to] >>> NUMBER_BITS == index[from] >>> NUMBER_BITS) {
        to++;
      }
      count(index, from, to, shared);
      from = to;
    }
    List<Pair> pairs = new ArrayList<>();
    shared.forEach(
        (key, n) -> {
          if (n >= SHARED_RUNS) {
            pairs.add(new Pair((int) (key >> 32), (int) (long) key));
          }
        });
    pairs.sort(java.util.Comparator.comparingInt(Pair::left).thenComparingInt(Pair::right));
    return pairs;
  }

  /** Every run of every text with the text's number in the low bits, sorted. */
  private static long[] index(List<WordRow> texts) {
    int size = texts.stream().mapToInt(t -> Math.max(0, t.size() - RUN + 1)).sum();
    long[] index = new long[size];
    int n = 0;
    for (int t = 0; t < texts.size(); t++) {
      WordRow row = texts.get(t);
      for (int i = 0; i + RUN <= row.size(); i++) {
        index[n++] = row.run(i, RUN) >>> NUMBER_BITS << NUMBER_BITS | t;
      }
    }
    Arrays.sort(index);
    return Arrays.stream(index).distinct().toArray();
  }

  private static void count(long[] index, int from, int to, Map<Long, Integer> shared) {
    for (int j = from + 1; j < to; j++) {
      for (int i = from; i < j; i++) {
        if (to - from > MANY && i >= from + FIRST_FEW && i < j - FIRST_FEW) {
          continue;
        }
        shared.merge((long) number(index[i]) << 32 | number(index[j]), 1, Integer::sum);
      }
    }
  }

  private static int number(long entry) {
    return (int) (entry & ((1 << NUMBER_BITS) - 1));
  }
}
