package org.accord.lineage.index;

import java.util.Arrays;
import org.accord.lineage.words.WordScanner;

/**
 * Chooses the runs of five words by which a text is found again.
 *
 * <p>Winnowing (Schleimer, Wilkerson, Aiken 2003): of every window of neighbouring runs the one
 * with the smallest hash is kept. Two texts that share {@code reach} words in a row keep at least
 * one run in common; with a reach of five every run is kept.
 *
 * @param reach the shortest shared passage, in words, that is certain to leave a common run
 */
record Winnowing(int reach) {

  static final int RUN = 5;
  static final int BITS = 40;

  Winnowing {
    if (reach < RUN) {
      throw new IllegalArgumentException(
          "A reach of " + reach + " words is shorter than a run of " + RUN);
    }
  }

  /** The chosen runs as numbers of {@value #BITS} bits, sorted, each once. */
  long[] of(String text) {
    long[] runs = WordScanner.runs(text, RUN);
    int window = Math.min(reach - RUN + 1, Math.max(1, runs.length));
    long[] kept = new long[runs.length];
    int n = 0;
    int smallest = -1;
    for (int end = window - 1; end < runs.length; end++) {
      int from = end - window + 1;
      int before = smallest;
      if (smallest < from) {
        smallest = from;
        for (int i = from + 1; i <= end; i++) {
          smallest = less(runs[i], runs[smallest]) ? i : smallest;
        }
      } else if (less(runs[end], runs[smallest])) {
        smallest = end;
      }
      if (smallest != before) {
        kept[n++] = runs[smallest] >>> (Long.SIZE - BITS);
      }
    }
    return distinct(Arrays.copyOf(kept, n));
  }

  /** Of equal runs the later is kept, so that a repeated run does not fill every window. */
  private static boolean less(long run, long other) {
    return Long.compareUnsigned(run, other) <= 0;
  }

  private static long[] distinct(long[] values) {
    Arrays.sort(values);
    int n = 0;
    for (int i = 0; i < values.length; i++) {
      if (i == 0 || values[i] != values[i - 1]) {
        values[n++] = values[i];
      }
    }
    return Arrays.copyOf(values, n);
  }
}
