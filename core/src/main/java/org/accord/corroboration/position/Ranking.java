package org.accord.corroboration.position;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.accord.corroboration.gist.Assertion;
import org.accord.corroboration.gist.FeatureVector;
import org.accord.model.Digest;
import org.accord.model.finding.Finding;
import org.accord.model.finding.Position;
import org.accord.model.finding.Status;
import org.accord.text.Stems;

/** Puts findings in order of weight and leaves out the long tail. */
public final class Ranking {

  /** A story of n assertions is told in about this many times the root of n findings. */
  private static final double MOST = 3;

  /** An assertion of fewer content words says too little to stand alone. */
  private static final int FRAGMENT = 4;

  private static final double LEAST = 0.5;

  private final FeatureVector story;
  private final Positions positions;
  private final long most;

  public Ranking(List<Assertion> assertions, Positions positions) {
    Map<String, Double> sum = new TreeMap<>();
    for (Assertion assertion : assertions) {
      assertion.features().weights().forEach((f, w) -> sum.merge(f, w, Double::sum));
    }
    this.story = FeatureVector.unit(sum);
    this.positions = positions;
    this.most = Math.round(MOST * Math.sqrt(assertions.size()));
  }

  public List<Finding> rank(List<Draft> drafts) {
    List<Finding> findings = new ArrayList<>();
    for (Draft draft : drafts) {
      List<Position> sides = draft.sides().stream().map(positions::of).toList();
      double weight = Math.round(1000 * weight(draft, sides)) / 1000.0;
      String id =
          "F"
              + Digest.shortOf(
                  draft.kind(), draft.topic(), sides.stream().map(Position::says).toList());
      findings.add(
          new Finding(
              id, draft.topic(), draft.kind(), draft.status(), sides, draft.silent(), weight));
    }
    findings.sort(
        Comparator.comparingDouble((Finding f) -> -f.weight()).thenComparing(Finding::id));
    return findings.stream().filter(f -> f.weight() >= LEAST).limit(most).toList();
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
    for (Assertion assertion : draft.assertions()) {
      central = Math.max(central, assertion.features().cosine(story));
      prominence = Math.max(prominence, assertion.prominence());
      counted |= !assertion.quantities().isEmpty();
      attributed |= !assertion.voice().narrator();
    }
    int longest = 0;
    for (Assertion assertion : draft.assertions()) {
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
        + (attributed ? 0.4 : 0)
        + 0.3 * (sides.size() - 1)
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
