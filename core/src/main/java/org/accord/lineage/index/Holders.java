package org.accord.lineage.index;

import java.util.Arrays;
import java.util.List;

/**
 * The earlier reports that hold the runs of new ones.
 *
 * <p>Of a run that more than {@value #MANY} reports hold only the first few and the latest few
 * count: enough to keep copies together, and not growing with the number of reports. New reports
 * are told together, their runs in order, so that the index is read from its beginning to its end
 * and not to and fro.
 */
final class Holders {

  static final int MANY = 48;
  private static final int FEW = 3;

  private final SortedRun[] indexed;
  private final int[] from;
  private final int[] to;
  private final int first;
  private final int[][] found;
  private final int[] size;

  private Holders(List<SortedRun> indexed, int first, int reports) {
    this.indexed = indexed.toArray(new SortedRun[0]);
    this.from = new int[this.indexed.length];
    this.to = new int[this.indexed.length];
    this.first = first;
    this.found = new int[reports][16];
    this.size = new int[reports];
  }

  /**
   * For each new report the numbers of the earlier ones, one for each run that they share, sorted:
   * a report that shares three stands there thrice.
   *
   * @param runs the runs of the new reports, which are numbered from {@code first} on
   * @param indexed what was there before, oldest first
   */
  static int[][] of(SortedRun runs, int first, int reports, List<SortedRun> indexed) {
    Holders holders = new Holders(indexed, first, reports);
    for (int at = 0; at < runs.size(); ) {
      int end = at + 1;
      long fingerprint = runs.fingerprint(at);
      while (end < runs.size() && runs.fingerprint(end) == fingerprint) {
        end++;
      }
      holders.find(runs, at, end);
      at = end;
    }
    int[][] sorted = new int[reports][];
    for (int i = 0; i < reports; i++) {
      sorted[i] = Arrays.copyOf(holders.found[i], holders.size[i]);
      Arrays.sort(sorted[i]);
    }
    return sorted;
  }

  /** The holders of one run, for all new reports that hold it. */
  private void find(SortedRun runs, int at, int end) {
    int before = 0;
    for (int s = 0; s < indexed.length; s++) {
      from[s] = indexed[s].from(runs.fingerprint(at));
      to[s] = indexed[s].to(runs.fingerprint(at), from[s]);
      before += to[s] - from[s];
    }
    for (int i = at; i < end; i++) {
      int report = runs.report(i) - first;
      int holders = before + i - at;
      if (holders <= MANY) {
        add(report, runs, at, before, 0, holders);
      } else {
        add(report, runs, at, before, 0, FEW);
        add(report, runs, at, before, holders - FEW, holders);
      }
    }
  }

  /** Adds those holders of a run from the {@code low}th to before the {@code high}th. */
  private void add(int report, SortedRun runs, int at, int before, int low, int high) {
    int passed = 0;
    for (int s = 0; s < indexed.length && passed < high; s++) {
      int here = to[s] - from[s];
      for (int n = Math.max(0, low - passed); n < Math.min(here, high - passed); n++) {
        add(report, indexed[s].report(from[s] + n));
      }
      passed += here;
    }
    for (int n = Math.max(low, before); n < high; n++) {
      add(report, runs.report(at + n - before));
    }
  }

  private void add(int report, int holder) {
    if (size[report] == found[report].length) {
      found[report] = Arrays.copyOf(found[report], size[report] * 2);
    }
    found[report][size[report]++] = holder;
  }
}
