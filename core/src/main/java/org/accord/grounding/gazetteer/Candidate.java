package org.accord.grounding.gazetteer;

import java.util.Comparator;

/**
 * A place that a name may mean.
 *
 * @param matched the name of the entry that fits best
 * @param distance between the folded forms, 0 unless the match is fuzzy
 */
public record Candidate(
    GazetteerEntry entry, MatchQuality quality, String matched, double distance) {

  /** An alternate name is this much less telling than an entry's own. */
  private static final double ALTERNATE_SHARE = 0.2;

  /** Own and alternate names by prominence, then folded, then fuzzy ones; never a tie. */
  static final Comparator<Candidate> BEST_FIRST =
      Comparator.comparingInt(Candidate::tier)
          .thenComparingDouble(Candidate::distance)
          .thenComparing(Comparator.comparingDouble(Candidate::prominence).reversed())
          .thenComparingLong(c -> c.entry().id());

  private int tier() {
    return switch (quality) {
      case EXACT, ALTERNATE -> 0;
      case FOLDED -> 1;
      case FUZZY -> 2;
    };
  }

  private double prominence() {
    double share = quality == MatchQuality.ALTERNATE ? ALTERNATE_SHARE : 1;
    return entry.prominence() * share;
  }
}
