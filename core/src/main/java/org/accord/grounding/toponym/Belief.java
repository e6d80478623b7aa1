package org.accord.grounding.toponym;

import java.util.Set;
import org.accord.grounding.gazetteer.Candidate;
import org.accord.grounding.gazetteer.MatchQuality;
import org.accord.grounding.gazetteer.PlaceKind;

/** Whether a story gives a reason to believe that a name means a candidate. */
public final class Belief {

  private static final double WELL_KNOWN = 100_000;
  private static final double KNOWN = 15_000;
  private static final int SHORTEST_FOLDED = 4;
  private static final int SHORTEST_ALONE = 6;
  private static final double SUPPORTED = 0.3;
  private static final Set<String> OWN_POINT =
      Set.of("border crossing", "airport", "camp", "checkpoint");

  private final CountryShares shares;

  public Belief(CountryShares shares) {
    this.shares = shares;
  }

  /** Whether a name that nothing but a word like "in" shows to be a place's may be this one. */
  public boolean supportsAlone(Candidate candidate) {
    double known = shares.isSpokenOf(candidate.entry().country()) ? KNOWN : WELL_KNOWN;
    return isExact(candidate) && candidate.entry().prominence() >= known;
  }

  /** Whether a name may be believed to be this place without any other sign. */
  public boolean supports(Candidate candidate) {
    if (isExact(candidate) && candidate.entry().prominence() >= WELL_KNOWN) {
      return true;
    }
    return shares.isSpokenOf(candidate.entry().country())
        && (isExact(candidate)
            || candidate.quality() == MatchQuality.FOLDED
                && candidate.matched().length() >= SHORTEST_FOLDED);
  }

  /**
   * Whether it may be believed by all that the story tells.
   *
   * @param support what other names hold for its surroundings
   * @param rivals how many places have exactly this name
   */
  boolean holds(Candidate candidate, Toponym toponym, double support, int rivals) {
    if (Weights.isWithin(toponym.within(), candidate.entry())) {
      return true;
    }
    boolean near = support >= SUPPORTED;
    boolean spot = candidate.entry().kind() == PlaceKind.SPOT;
    if (hasOwnPoint(toponym) && !spot && !near) {
      return false;
    }
    return supports(candidate)
        || near && candidate.quality() != MatchQuality.FUZZY
        || isExact(candidate)
            && (candidate.entry().prominence() >= KNOWN || isOnlyOne(candidate, toponym, rivals));
  }

  /** A long name that one place has, in a story that speaks of no other country. */
  private boolean isOnlyOne(Candidate candidate, Toponym toponym, int rivals) {
    return rivals == 1
        && toponym.name().length() >= SHORTEST_ALONE
        && (shares.isEmpty() || shares.isSpokenOf(candidate.entry().country()));
  }

  /** Whether it lies apart from the town whose name it bears: "Marra airport". */
  static boolean hasOwnPoint(Toponym toponym) {
    return toponym.kind() != null && OWN_POINT.contains(toponym.kind());
  }

  static boolean isExact(Candidate candidate) {
    return candidate.quality().compareTo(MatchQuality.ALTERNATE) <= 0;
  }
}
