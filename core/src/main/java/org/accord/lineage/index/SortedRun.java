package org.accord.lineage.index;

import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.util.Arrays;

/**
 * Entries in order, found by their fingerprint in a step or two.
 *
 * <p>An entry is a fingerprint in the high bits and the number of a report in the low. Fingerprints
 * are spread evenly, so that a directory of their highest bits leads to a handful of entries.
 *
 * @param entries the entries, ascending
 * @param directory for each value of the highest {@code bits} bits the place of the first entry;
 *     one more at the end, the number of entries
 * @param bits how many bits the directory tells apart
 */
record SortedRun(LongBuffer entries, IntBuffer directory, int bits) {

  static final int REPORT_BITS = Long.SIZE - Winnowing.BITS;
  static final int MOST_REPORTS = 1 << REPORT_BITS;
  private static final int PER_PLACE = 4;

  static long entry(long fingerprint, int report) {
    return fingerprint << REPORT_BITS | report;
  }

  long fingerprint(int at) {
    return entries.get(at) >>> REPORT_BITS;
  }

  int report(int at) {
    return (int) (entries.get(at) & (MOST_REPORTS - 1));
  }

  /** Sorts entries as unsigned numbers. */
  static void sort(long[] entries) {
    for (int i = 0; i < entries.length; i++) {
      entries[i] ^= Long.MIN_VALUE;
    }
    Arrays.sort(entries);
    for (int i = 0; i < entries.length; i++) {
      entries[i] ^= Long.MIN_VALUE;
    }
  }

  /** A run in memory of entries already sorted. */
  static SortedRun of(long[] sorted) {
    Directory directory = new Directory(sorted.length);
    for (long entry : sorted) {
      directory.next(entry);
    }
    return new SortedRun(LongBuffer.wrap(sorted), directory.finish(), directory.bits());
  }

  /** Both in one, in memory, trimmed. */
  SortedRun with(SortedRun other) {
    long[] merged = new long[Math.addExact(size(), other.size())];
    int[] n = {0};
    merge(this, other, entry -> merged[n[0]++] = entry);
    return of(n[0] == merged.length ? merged : Arrays.copyOf(merged, n[0]));
  }

  /** Hands the entries of both, in order and trimmed, to {@code out}. */
  static void merge(SortedRun a, SortedRun b, Entries out) {
    Trimming trimming = new Trimming(out);
    int i = 0;
    int j = 0;
    int m = a.size();
    int n = b.size();
    while (i < m || j < n) {
      boolean first =
          j == n || (i < m && Long.compareUnsigned(a.entries.get(i), b.entries.get(j)) <= 0);
      trimming.take(first ? a.entries.get(i++) : b.entries.get(j++));
    }
    trimming.finish();
  }

  int size() {
    return entries.limit();
  }

  /** The place of the first entry of that fingerprint, or where it would stand. */
  int from(long fingerprint) {
    int place = (int) (fingerprint >>> (Winnowing.BITS - bits));
    return lowest(directory.get(place), directory.get(place + 1), fingerprint << REPORT_BITS);
  }

  /** The place past the last entry of that fingerprint, which begins at {@code from}. */
  int to(long fingerprint, int from) {
    int step = 1;
    int at = from;
    while (at < size() && entries.get(at) >>> REPORT_BITS == fingerprint) {
      if (at + step >= size() || entries.get(at + step) >>> REPORT_BITS != fingerprint) {
        return lowest(at + 1, Math.min(size(), at + step), (fingerprint + 1) << REPORT_BITS);
      }
      at += step;
      step *= 2;
    }
    return at;
  }

  private int lowest(int from, int to, long value) {
    int low = from;
    int high = to;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (Long.compareUnsigned(entries.get(middle), value) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Takes entries one by one. */
  interface Entries {
    void take(long entry);
  }

  /** Makes the directory while entries pass by. */
  static final class Directory {
    private final int bits;
    private final int[] places;
    private int filled;
    private int entries;

    Directory(int size) {
      int wanted = Math.max(1, size / PER_PLACE);
      bits = Math.max(1, Integer.SIZE - 1 - Integer.numberOfLeadingZeros(wanted));
      places = new int[(1 << bits) + 1];
    }

    int size() {
      return entries;
    }

    int bits() {
      return bits;
    }

    void next(long entry) {
      int place = (int) (entry >>> (Long.SIZE - bits));
      while (filled <= place) {
        places[filled++] = entries;
      }
      entries++;
    }

    IntBuffer finish() {
      Arrays.fill(places, filled, places.length, entries);
      return IntBuffer.wrap(places);
    }
  }
}
