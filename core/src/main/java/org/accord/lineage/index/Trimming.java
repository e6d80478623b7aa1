package org.accord.lineage.index;

/**
 * Lets pass, of the entries of one fingerprint, only the first few and the latest few.
 *
 * <p>Enough remain to tell that many reports hold it, and to name those that {@link Holders} names:
 * what is left out changes no answer.
 */
final class Trimming implements SortedRun.Entries {

  private static final int FIRST = Holders.MANY / 2 + 1;
  private static final int LATEST = Holders.MANY / 2;

  private final SortedRun.Entries out;
  private final long[] latest = new long[LATEST];
  private long fingerprint = -1;
  private int passed;

  Trimming(SortedRun.Entries out) {
    this.out = out;
  }

  @Override
  public void take(long entry) {
    long its = entry >>> SortedRun.REPORT_BITS;
    if (its != fingerprint) {
      finish();
      fingerprint = its;
      passed = 0;
    }
    if (passed < FIRST) {
      out.take(entry);
    } else {
      latest[(passed - FIRST) % LATEST] = entry;
    }
    passed++;
  }

  /** Hands over what was held back. */
  void finish() {
    int held = Math.min(LATEST, passed - FIRST);
    for (int i = passed - FIRST - held; i < passed - FIRST; i++) {
      out.take(latest[i % LATEST]);
    }
    passed = 0;
  }
}
