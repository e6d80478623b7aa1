package org.accord.corroboration.telling;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.accord.corroboration.gist.Assertion;
import org.accord.corroboration.gist.Assertions;
import org.accord.corroboration.position.Draft;
import org.accord.corroboration.position.Positions;
import org.accord.model.Dossier;
import org.accord.model.finding.Finding;
import org.accord.model.finding.Status;

/**
 * Puts findings in order of weight and leaves out the long tail.
 *
 * <p>The weight is what readers of keyed cases made of findings with the same traits ({@link
 * Worth}). What findings above it tell already weighs less: the next finding is always the one that
 * adds most to those before it.
 */
public final class Ranking {

  /** A story of n assertions is told in about this many times the root of n findings. */
  private static final double MOST = 3.25;

  /** In a short story a finding stands for at least so many assertions, but for the first few. */
  private static final double SHARE = 0.4;

  private static final int FEW = 4;

  /** What a finding loses where all that it says is told above. */
  private static final double TOLD = 1;

  /** What a finding loses where one above says the same in other words. */
  private static final double ALIKE = 0.5;

  private final Positions positions;
  private final Traits traits;
  private final long most;

  public Ranking(Dossier dossier, Assertions assertions, Positions positions) {
    this.traits = new Traits(dossier, assertions, positions.firstDay());
    this.positions = positions;
    int all = assertions.list().size();
    this.most = Math.round(Math.min(MOST * Math.sqrt(all), Math.max(FEW, SHARE * all)));
  }

  /** The findings told, the weightiest first. */
  public List<Finding> rank(List<Draft> drafts) {
    PriorityQueue<Candidate> queue = new PriorityQueue<>(Candidate.ORDER);
    Map<String, Double> full = new TreeMap<>();
    for (Candidate candidate : candidates(drafts)) {
      if (!full.containsKey(candidate.id())) {
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
      double loss = loss(next, chosen, told);
      if (loss < Double.POSITIVE_INFINITY) {
        double left = full.getOrDefault(next.id(), 0.0) - loss;
        double weight = Math.min(next.weight(), Math.round(1000 * left) / 1000.0);
        queue.add(next.weighing(weight, chosen.size()));
      }
    }
    return chosen.stream().map(Candidate::finding).toList();
  }

  /** All that could be told with what is seen of it, in order of the drafts. */
  public List<Weighed> weighed(List<Draft> drafts) {
    return candidates(drafts).stream().map(Weighed::of).toList();
  }

  /** All that could be told, each at its full weight. */
  private List<Candidate> candidates(List<Draft> drafts) {
    return drafts.parallelStream().map(d -> Candidate.of(d, positions, traits)).toList();
  }

  private static double loss(Candidate next, List<Candidate> chosen, Set<Assertion> told) {
    Set<Assertion> own = next.draft().assertions();
    long above = own.stream().filter(told::contains).count();
    double share = (double) above / own.size();
    boolean plain = next.draft().sides().size() == 1 && next.draft().kind().equals("event");
    boolean allegation =
        next.draft().status() == Status.UNCONFIRMED
            && chosen.stream().noneMatch(c -> isCountOf(c.draft(), own));
    if (plain && above == own.size() && !allegation) {
      return Double.POSITIVE_INFINITY;
    }
    double alike = 0;
    for (Candidate higher : chosen) {
      if (next.isHeldBy(higher)) {
        return Double.POSITIVE_INFINITY;
      }
      alike = Math.max(alike, higher.centre().cosine(next.centre()));
    }
    return Math.max(TOLD * share, ALIKE * alike);
  }

  /** Whether it counts what all of them tell: the figure is told there, whoever gives it. */
  private static boolean isCountOf(Draft higher, Set<Assertion> told) {
    return higher.kind().equals("count") && higher.assertions().containsAll(told);
  }
}
