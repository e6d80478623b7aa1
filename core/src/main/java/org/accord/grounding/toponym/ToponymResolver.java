package org.accord.grounding.toponym;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.accord.grounding.gazetteer.Candidate;
import org.accord.grounding.gazetteer.Gazetteer;
import org.accord.grounding.gazetteer.GazetteerEntry;

/** Chooses the gazetteer's entries for the names of one story, all together. */
public final class ToponymResolver {

  private static final double FUZZY_WITHIN_KM = 100;
  private static final double FUZZY_APART = 0.5;
  private static final int SHORTEST_FUZZY = 5;

  private final Lookup lookup;
  private final CountryShares shares;
  private final Weights weights;
  private final Belief belief;
  private final List<Toponym> hints;

  public ToponymResolver(Gazetteer gazetteer, CountryShares shares) {
    this(gazetteer, shares, List.of());
  }

  /**
   * @param hints names that are not in the text but tell of its surroundings
   */
  public ToponymResolver(Gazetteer gazetteer, CountryShares shares, List<Toponym> hints) {
    this.hints = List.copyOf(hints);
    this.lookup = new Lookup(gazetteer);
    this.shares = shares;
    this.weights = new Weights(shares);
    this.belief = new Belief(shares);
  }

  /** For each name, in their order, the entry that the story gives a reason to believe. */
  public List<Optional<Candidate>> believed(List<Toponym> toponyms) {
    return choose(toponyms, true);
  }

  /** For each name the likeliest entry, believed or not; empty only where there is none. */
  public List<Optional<Candidate>> likeliest(List<Toponym> toponyms) {
    return choose(toponyms, false);
  }

  private List<Optional<Candidate>> choose(List<Toponym> asked, boolean believed) {
    List<Toponym> toponyms = new ArrayList<>(asked);
    toponyms.addAll(hints);
    List<List<Candidate>> candidates =
        toponyms.stream().map(t -> believed ? lookup.of(t) : widely(t)).toList();
    double[][] alone = new double[toponyms.size()][];
    for (int i = 0; i < alone.length; i++) {
      alone[i] = new double[candidates.get(i).size()];
      for (int k = 0; k < alone[i].length; k++) {
        alone[i][k] = weights.of(candidates.get(i).get(k), toponyms.get(i));
      }
    }
    Neighbourhood near = new Neighbourhood(toponyms, candidates, alone);
    List<Optional<Candidate>> chosen = new ArrayList<>();
    for (int i = 0; i < asked.size(); i++) {
      chosen.add(best(i, toponyms.get(i), candidates.get(i), near, believed));
    }
    List<GazetteerEntry> known =
        chosen.stream().flatMap(Optional::stream).map(Candidate::entry).toList();
    for (int i = 0; i < asked.size(); i++) {
      if (chosen.get(i).isEmpty()) {
        chosen.set(i, fuzzy(toponyms.get(i), known));
      }
    }
    return chosen;
  }

  private List<Candidate> widely(Toponym toponym) {
    List<Candidate> found = lookup.of(toponym);
    return found.isEmpty() ? lookup.withoutLastWord(toponym) : found;
  }

  private Optional<Candidate> best(
      int i, Toponym toponym, List<Candidate> candidates, Neighbourhood near, boolean believed) {
    int rivals = (int) candidates.stream().filter(Belief::isExact).count();
    Candidate best = null;
    double most = Double.NEGATIVE_INFINITY;
    for (int k = 0; k < candidates.size(); k++) {
      Candidate candidate = candidates.get(k);
      double score = near.score(i, k);
      boolean admitted = !believed || belief.holds(candidate, toponym, near.support(i, k), rivals);
      if (admitted
          && (best == null
              || score > most
              || score == most && candidate.entry().id() < best.entry().id())) {
        best = candidate;
        most = score;
      }
    }
    return Optional.ofNullable(best);
  }

  /** Nearly the name of a place near others of the story. */
  private Optional<Candidate> fuzzy(Toponym toponym, List<GazetteerEntry> known) {
    boolean ownPoint = Belief.hasOwnPoint(toponym);
    if (ownPoint
        || known.isEmpty()
        || shares.spokenOf().isEmpty()
        || toponym.name().length() < SHORTEST_FUZZY) {
      return Optional.empty();
    }
    Candidate best = null;
    double most = Double.NEGATIVE_INFINITY;
    for (Candidate candidate : lookup.fuzzily(toponym.name(), shares.spokenOf())) {
      double score = weights.of(candidate, toponym);
      if (candidate.distance() <= FUZZY_APART && score > most && isNear(candidate.entry(), known)) {
        best = candidate;
        most = score;
      }
    }
    return Optional.ofNullable(best);
  }

  private static boolean isNear(GazetteerEntry entry, List<GazetteerEntry> known) {
    return known.stream()
        .filter(k -> !Neighbourhood.isVast(k.kind()))
        .filter(k -> !Weights.alike(k.name(), entry.name()))
        .anyMatch(k -> k.kilometresTo(entry.latitude(), entry.longitude()) <= FUZZY_WITHIN_KM);
  }
}
