package org.accord.lineage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
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

  private static final int PARTS = 64;

  private final long[] index;
  private final int[] begins;
  private final int[][] entries;

  private CandidatePairs(List<WordRow> texts) {
    index = index(texts);
    begins = begins(index);
    entries = entries(texts.size(), index);
  }

  /** Two texts by their places in the list; {@code left < right}. */
  record Pair(int left, int right) {}

  static List<Pair> among(List<WordRow> texts) {
    if (texts.size() >= 1 << NUMBER_BITS) {
      throw new IllegalArgumentException("Too many texts at once: " + texts.size());
    }
    CandidatePairs pairs = new CandidatePairs(texts);
    return IntStream.range(0, PARTS)
        .parallel()
        .boxed()
        .flatMap(part -> pairs.ofPart(part).stream())
        .sorted(Comparator.comparingInt(Pair::left).thenComparingInt(Pair::right))
        .toList();
  }

  /** Where in the index its run begins, for each entry. */
  private static int[] begins(long[] index) {
    int[] begins = new int[index.length];
    for (int at = 1; at < index.length; at++) {
      boolean same = index[at] >>> NUMBER_BITS == index[at - 1] >>> NUMBER_BITS;
      begins[at] = same ? begins[at - 1] : at;
    }
    return begins;
  }

  /** For each text where in the index its runs are. */
  private static int[][] entries(int texts, long[] index) {
    int[] many = new int[texts];
    for (long entry : index) {
      many[number(entry)]++;
    }
    int[][] entries = new int[texts][];
    Arrays.setAll(entries, t -> new int[many[t]]);
    for (int at = index.length - 1; at >= 0; at--) {
      int text = number(index[at]);
      entries[text][--many[text]] = at;
    }
    return entries;
  }

  /** The pairs of every so manieth text with those before it. */
  private List<Pair> ofPart(int part) {
    List<Pair> pairs = new ArrayList<>();
    int[] shared = new int[entries.length];
    int[] met = new int[entries.length];
    for (int right = part; right < entries.length; right += PARTS) {
      int size = 0;
      for (int at : entries[right]) {
        int from = begins[at];
        boolean formula = from + MANY < index.length && begins[from + MANY] == from;
        for (int i = from; i < at; i++) {
          if (formula && i >= from + FIRST_FEW && i < at - FIRST_FEW) {
            i = at - FIRST_FEW;
          }
          int left = number(index[i]);
          if (shared[left]++ == 0) {
            met[size++] = left;
          }
        }
      }
      for (int m = 0; m < size; m++) {
        if (shared[met[m]] >= SHARED_RUNS) {
          pairs.add(new Pair(met[m], right));
        }
        shared[met[m]] = 0;
      }
    }
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
    Arrays.parallelSort(index);
    int kept = 0;
    for (int i = 0; i < index.length; i++) {
      if (i == 0 || index[i] != index[i - 1]) {
        index[kept++] = index[i];
      }
    }
    return Arrays.copyOf(index, kept);
  }

  private static int number(long entry) {
    return (int) (entry & ((1 << NUMBER_BITS) - 1));
  }
}
