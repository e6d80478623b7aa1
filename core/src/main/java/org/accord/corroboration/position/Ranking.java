package org.accord.corroboration.position;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.accord.corroboration.gist.Assertion;
import org.accord.corroboration.gist.FeatureVector;
import org.accord.corroboration.gist.Group;
import org.accord.model.Digest;
import org.accord.model.finding.Finding;
import org.accord.model.finding.Position;
import org.accord.model.finding.Status;
import org.accord.text.Stems;

/**
 * Puts findings in order of weight and leaves out the long tail.
 *
 * <p>What findings above it tell already weighs less: the next finding is always the one that adds
 * most to those before it.
 */
public final class Ranking {

  /** A story of n assertions is told in about this many times the root of n findings. */
  private static final double MOST = 3.25;

  /** In a short story a finding stands for at least so many assertions, but for the first few. */
  private static final double SHARE = 0.4;

  private static final int FEW = 4;

  /** An assertion of fewer content words says too little to stand alone. */
  private static final int FRAGMENT = 4;

  private static final int TOPIC_WORDS = 20;

  private static final double LEAST = 0.5;

  /** What a finding loses where all that it says is told above. */
  private static final double TOLD = 4;

  /** What a finding loses where one above says the same in other words. */
  private static final double ALIKE = 1.5;

  private static final int YEAR = 4;

  private final FeatureVector story;
  private final Positions positions;
  private final String year;
  private final long most;

  public Ranking(List<Assertion> assertions, Positions positions) {
    Map<String, Double> sum = new TreeMap<>();
    for (Assertion assertion : assertions) {
      assertion.features().weights().forEach((f, w) -> sum.merge(f, w, Double::sum));
    }
    this.story = FeatureVector.unit(sum);
    this.positions = positions;
    int all = assertions.size();
    this.most = Math.round(Math.min(MOST * Math.sqrt(all), Math.max(FEW, SHARE * all)));
    String day = positions.firstDay();
    this.year = day.substring(0, Math.min(YEAR, day.length()));
  }

  /** A draft on its way up: its weight less what the first {@code seen} findings tell of it. */
  private record Candidate(
      Draft draft, List<Position> sides, String id, FeatureVector centre, double weight, int seen) {

    static final Comparator<Candidate> ORDER =
        Comparator.comparingDouble((Candidate c) -> -c.weight()).thenComparing(Candidate::id);

    Finding finding() {
      return new Finding(
          id, topic(draft, sides), draft.kind(), draft.status(), sides, draft.silent(), weight);
    }
  }

  public List<Finding> rank(List<Draft> drafts) {
    PriorityQueue<Candidate> queue = new PriorityQueue<>(Candidate.ORDER);
    Map<String, Double> full = new TreeMap<>();
    for (Candidate candidate : drafts.parallelStream().map(this::candidate).toList()) {
      if (candidate.weight() >= LEAST && !full.containsKey(candidate.id())) {
        full.put(candidate.id(), candidate.weight());
        queue.add(candidate);
      }
    }
    List<Candidate> chosen = new ArrayList<>();
    Set<Assertion> told = new TreeSet<>();
    while (!queue.isEmpty() && chosen.size() < most) {
      Candidate next = queue.remove();
      if (next.seen() == chosen.size()) {
        chosen.add(next);
        told.addAll(next.draft().assertions());
        continue;
      }
      double weight = full.getOrDefault(next.id(), 0.0) - loss(next, chosen, told);
      weight = Math.min(next.weight(), Math.round(1000 * weight) / 1000.0);
      if (weight >= LEAST) {
        queue.add(
            new Candidate(
                next.draft(), next.sides(), next.id(), next.centre(), weight, chosen.size()));
      }
    }
    return chosen.stream().map(Candidate::finding).toList();
  }

  private Candidate candidate(Draft draft) {
    List<Position> sides = draft.sides().stream().map(positions::of).toList();
    double weight = Math.round(1000 * weight(draft, sides)) / 1000.0;
    String id =
        "F"
            + Digest.shortOf(
                draft.kind(), topic(draft, sides), sides.stream().map(Position::says).toList());
    FeatureVector centre = new Group(List.copyOf(draft.assertions())).centre();
    return new Candidate(draft, sides, id, centre, weight, 0);
  }

  /** The draft's topic, or what its first side says where the topic cannot be read alone. */
  private static String topic(Draft draft, List<Position> sides) {
    boolean denied = sides.size() == 1 && draft.assertions().stream().allMatch(Positions::isDenied);
    return denied
            || Labels.isFragment(draft.topic())
            || Stems.of(draft.topic()).size() < FRAGMENT - 1
        ? Labels.clause(sides.get(0).says(), TOPIC_WORDS)
        : draft.topic();
  }

  private static double loss(Candidate next, List<Candidate> chosen, Set<Assertion> told) {
    Set<Assertion> own = next.draft().assertions();
    long above = own.stream().filter(told::contains).count();
    double share = (double) above / own.size();
    boolean plain = next.draft().sides().size() == 1 && next.draft().kind().equals("event");
    if (plain && above == own.size() && next.draft().status() != Status.UNCONFIRMED) {
      return Double.POSITIVE_INFINITY;
    }
    double alike = 0;
    for (Candidate higher : chosen) {
      alike = Math.max(alike, higher.centre().cosine(next.centre()));
    }
    return Math.max(TOLD * share, ALIKE * alike);
  }

  private double weight(Draft draft, List<Position> sides) {
    Set<String> origins = new TreeSet<>();
    int texts = 0;
    for (Position side : sides) {
      side.origins().forEach(o -> origins.add(o.key()));
      texts = Math.max(texts, side.counts().texts());
    }
    double central = 0;
    double prominence = 0;
    boolean counted = false;
    boolean attributed = false;
    int longest = 0;
    for (Assertion assertion : draft.assertions()) {
      central = Math.max(central, assertion.features().cosine(story));
      prominence = Math.max(prominence, assertion.prominence());
      counted |= !assertion.quantities().isEmpty();
      attributed |= !assertion.voice().narrator();
      longest = Math.max(longest, Stems.of(assertion.words()).size());
    }
    return draft.bonus()
        - (longest < FRAGMENT ? 1.5 : 0)
        + log2(texts)
        + 0.7 * log2(origins.size())
        + 0.5 * log2(draft.assertions().size())
        + 2 * central
        + 0.4 * prominence
        + (counted ? 0.8 : 0)
        + (attributed ? 0.8 : 0)
        + 0.3 * (sides.size() - 1)
        + Salience.of(draft.assertions(), year)
        + status(draft.status());
  }

  private static double status(Status status) {
    return switch (status) {
      case CONTESTED -> 1.5;
      case UNCONFIRMED, SUPERSEDED -> 1;
      case COMPATIBLE -> 0.6;
      case CORROBORATED -> 0.5;
      case SINGLE_ORIGIN -> 0;
    };
  }

  private static double log2(int n) {
    return n <= 0 ? 0 : Math.log(n) / Math.log(2);
  }
}
