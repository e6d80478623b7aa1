package org.accord.lineage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
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

  private final int texts;
  private final long[] index;

  private CandidatePairs(int texts, long[] index) {
    this.texts = texts;
    this.index = index;
  }

  /** Two texts by their places in the list; {@code left < right}. */
  record Pair(int left, int right) {}

  /** The runs of the texts. */
  static CandidatePairs of(List<WordRow> texts) {
    if (texts.size() >= 1 << NUMBER_BITS) {
      throw new IllegalArgumentException("Too many texts at once: " + texts.size());
    }
    BitSet all = new BitSet();
    all.set(0, texts.size());
    return new CandidatePairs(texts.size(), index(texts, all));
  }

  static List<Pair> among(List<WordRow> texts) {
    return of(texts).all();
  }

  /** The pairs of all texts. */
  List<Pair> all() {
    BitSet all = new BitSet();
    all.set(0, texts);
    return of(all);
  }

  /** The pairs of these texts with those before them. */
  List<Pair> of(BitSet rights) {
    int[] begins = begins(index);
    int[][] entries = entries(rights);
    return IntStream.range(0, PARTS)
        .parallel()
        .boxed()
        .flatMap(part -> ofPart(part, begins, entries).stream())
        .sorted(Comparator.comparingInt(Pair::left).thenComparingInt(Pair::right))
        .toList();
  }

  /**
   * The runs when texts came and went.
   *
   * @param places where each text stands now, -1 where it went
   * @param came those that came, by their places now
   * @param touched gets those that hold a run of a text that came or went
   */
  CandidatePairs after(int[] places, List<WordRow> now, BitSet came, BitSet touched) {
    long[] fresh = index(now, came);
    long[] merged = new long[index.length + fresh.length];
    int size = 0;
    int next = 0;
    for (int at = 0; at < index.length || next < fresh.length; ) {
      long run =
          Math.min(
              at < index.length ? index[at] >> NUMBER_BITS : Long.MAX_VALUE,
              next < fresh.length ? fresh[next] >> NUMBER_BITS : Long.MAX_VALUE);
      int from = size;
      boolean moved = false;
      while (at < index.length && index[at] >> NUMBER_BITS == run) {
        int place = places[number(index[at++])];
        moved |= place < 0;
        while (place >= 0 && next < fresh.length && fresh[next] < (run << NUMBER_BITS | place)) {
          merged[size++] = fresh[next++];
          moved = true;
        }
        if (place >= 0) {
          merged[size++] = run << NUMBER_BITS | place;
        }
      }
      while (next < fresh.length && fresh[next] >> NUMBER_BITS == run) {
        merged[size++] = fresh[next++];
        moved = true;
      }
      for (int i = from; moved && i < size; i++) {
        touched.set(number(merged[i]));
      }
    }
    return new CandidatePairs(now.size(), Arrays.copyOf(merged, size));
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

  /** For each of these texts where in the index its runs are; nothing for the others. */
  private int[][] entries(BitSet of) {
    int[] many = new int[texts];
    for (long entry : index) {
      many[number(entry)]++;
    }
    int[][] entries = new int[texts][];
    Arrays.setAll(entries, t -> new int[of.get(t) ? many[t] : 0]);
    for (int at = index.length - 1; at >= 0; at--) {
      int text = number(index[at]);
      if (entries[text].length > 0) {
        entries[text][--many[text]] = at;
      }
    }
    return entries;
  }

  /** The pairs of every so manieth text with those before it. */
  private List<Pair> ofPart(int part, int[] begins, int[][] entries) {
    List<Pair> pairs = new ArrayList<>();
    int[] shared = new int[texts];
    int[] met = new int[texts];
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

  /** Every run of every one of these texts with the text's number in the low bits, sorted. */
  private static long[] index(List<WordRow> texts, BitSet of) {
    int size = of.stream().map(t -> Math.max(0, texts.get(t).size() - RUN + 1)).sum();
    long[] index = new long[size];
    int n = 0;
    for (int t = of.nextSetBit(0); t >= 0; t = of.nextSetBit(t + 1)) {
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
