package org.accord.lineage.comparison;

import java.util.Arrays;
import org.accord.lineage.words.WordRow;

/** Where in a text each of its runs of words stands: a table of plain numbers, soon made. */
public final class RunPlaces {

  private static final int NONE = -1;

  private final WordRow row;
  private final long[] runs;
  private final int[] firsts;
  private final int[] nexts;

  /** The places of the runs that two texts are compared by. */
  public RunPlaces(WordRow row) {
    this.row = row;
    int length = Thresholds.RUN;
    int n = Math.max(0, row.size() - length + 1);
    runs = new long[n];
    nexts = new int[n];
    firsts = new int[Integer.highestOneBit(Math.max(1, n)) * 4];
    Arrays.fill(firsts, NONE);
    for (int at = n - 1; at >= 0; at--) {
      runs[at] = row.run(at, length);
      int slot = slot(runs[at]);
      nexts[at] = firsts[slot];
      firsts[slot] = at;
    }
  }

  WordRow row() {
    return row;
  }

  /** How many runs it has, one from each place on. */
  int size() {
    return runs.length;
  }

  /** The run that stands there. */
  long at(int place) {
    return runs[place];
  }

  /** The first place of the run, or -1. */
  int first(long run) {
    int slot = slot(run);
    return firsts[slot];
  }

  /** The next place of the run that stands there, or -1. */
  int next(int at) {
    return nexts[at];
  }

  /** The run's own slot, or the free one that it would get. */
  private int slot(long run) {
    int slot = (int) run & firsts.length - 1;
    while (firsts[slot] != NONE && runs[firsts[slot]] != run) {
      slot = slot + 1 & firsts.length - 1;
    }
    return slot;
  }
}
