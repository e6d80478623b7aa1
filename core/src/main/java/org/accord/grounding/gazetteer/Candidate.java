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
          .thenComparingLong(candidate -> candidate.entry().id());

  /** The entry by that of its names, among those that fold to {@code folded}, which fits best. */
  static Candidate of(GazetteerEntry entry, String plain, String folded, Transliteration spelling) {
    if (spelling.plain(entry.name()).equals(plain)) {
      return new Candidate(entry, MatchQuality.EXACT, entry.name(), 0);
    }
    for (String alternate : entry.alternates()) {
      if (spelling.plain(alternate).equals(plain)) {
        return new Candidate(entry, MatchQuality.ALTERNATE, alternate, 0);
      }
    }
    return new Candidate(entry, MatchQuality.FOLDED, nameThatFoldsTo(folded, entry, spelling), 0);
  }

  static Candidate fuzzy(
      GazetteerEntry entry, String folded, double distance, Transliteration spelling) {
    String name = nameThatFoldsTo(folded, entry, spelling);
    return new Candidate(entry, MatchQuality.FUZZY, name, distance);
  }

  static Candidate better(Candidate one, Candidate other) {
    return BEST_FIRST.compare(one, other) <= 0 ? one : other;
  }

  private static String nameThatFoldsTo(
      String folded, GazetteerEntry entry, Transliteration spelling) {
    return entry.alternates().stream()
        .filter(alternate -> spelling.folded(spelling.plain(alternate)).equals(folded))
        .filter(alternate -> !spelling.folded(spelling.plain(entry.name())).equals(folded))
        .findFirst()
        .orElse(entry.name());
  }

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
