package org.accord.grounding.toponym;

import java.util.Arrays;
import java.util.List;
import org.accord.grounding.gazetteer.Candidate;
import org.accord.grounding.gazetteer.GazetteerEntry;
import org.accord.grounding.gazetteer.PlaceKind;

/**
 * Weighs the candidates of all names of a story by each other: relaxation labelling.
 *
 * <p>Every name holds a share for each of its candidates. In a round, a candidate's support is what
 * the other names hold for places near it or for the division it lies in; its share grows with
 * that. After a few rounds names that are told together have settled together.
 */
final class Neighbourhood {

  private static final int ROUNDS = 5;
  private static final double NEAR_KM = 80;
  private static final double FAR_KM = 500;
  private static final double SHARPNESS = 1.6;
  private static final double SUPPORT = 3.5;
  private static final double IN_DIVISION = 0.5;
  private static final double CAP = 2.5;
  private static final double NEGLIGIBLE = 0.03;

  private final List<Toponym> toponyms;
  private final List<List<Candidate>> candidates;
  private final double[][] alone;
  private final double[][] support;
  private final double[][] share;

  Neighbourhood(List<Toponym> toponyms, List<List<Candidate>> candidates, double[][] alone) {
    this.toponyms = toponyms;
    this.candidates = candidates;
    this.alone = alone;
    this.support = new double[alone.length][];
    this.share = new double[alone.length][];
    for (int i = 0; i < alone.length; i++) {
      support[i] = new double[alone[i].length];
      share[i] = new double[alone[i].length];
    }
    spread();
    for (int round = 0; round < ROUNDS; round++) {
      gather();
      spread();
    }
  }

  /** The score of a candidate: what speaks for it alone, and its neighbours. */
  double score(int toponym, int candidate) {
    return alone[toponym][candidate]
        + SUPPORT * Math.log10(1 + 9 * Math.min(CAP, support[toponym][candidate]));
  }

  /** How much of other names lies near: 1 is one name for sure, and at the spot. */
  double support(int toponym, int candidate) {
    return support[toponym][candidate];
  }

  private void spread() {
    for (int i = 0; i < alone.length; i++) {
      double best = Double.NEGATIVE_INFINITY;
      for (int k = 0; k < alone[i].length; k++) {
        best = Math.max(best, score(i, k));
      }
      double sum = 0;
      for (int k = 0; k < alone[i].length; k++) {
        share[i][k] = Math.exp(SHARPNESS * (score(i, k) - best));
        sum += share[i][k];
      }
      for (int k = 0; k < alone[i].length; k++) {
        share[i][k] /= sum;
      }
    }
  }

  private void gather() {
    for (double[] row : support) {
      Arrays.fill(row, 0);
    }
    for (int from = 0; from < alone.length; from++) {
      for (int other = 0; other < alone[from].length; other++) {
        double held = share[from][other] * toponyms.get(from).weight();
        if (held >= NEGLIGIBLE) {
          give(from, candidates.get(from).get(other).entry(), held);
        }
      }
    }
  }

  private void give(int from, GazetteerEntry entry, double held) {
    boolean division = entry.kind() == PlaceKind.ADMIN1;
    if (!division && isVast(entry.kind())) {
      return;
    }
    for (int to = 0; to < alone.length; to++) {
      if (to == from) {
        continue;
      }
      List<Candidate> mine = candidates.get(to);
      for (int k = 0; k < mine.size(); k++) {
        GazetteerEntry at = mine.get(k).entry();
        if (at.id() != entry.id()) {
          support[to][k] += held * (division ? inDivision(entry, at) : near(entry, at));
        }
      }
    }
  }

  static boolean isVast(PlaceKind kind) {
    return kind == PlaceKind.COUNTRY
        || kind == PlaceKind.CONTINENT
        || kind == PlaceKind.REGION
        || kind == PlaceKind.WATER;
  }

  private static double inDivision(GazetteerEntry division, GazetteerEntry at) {
    return division.country().equals(at.country()) && division.name().equals(at.admin1())
        ? IN_DIVISION
        : 0;
  }

  private static double near(GazetteerEntry one, GazetteerEntry at) {
    if (isVast(at.kind()) || Math.abs(one.latitude() - at.latitude()) > FAR_KM / 111) {
      return 0;
    }
    if (at.kind() == PlaceKind.ADMIN1) {
      return inDivision(at, one);
    }
    double km = one.kilometresTo(at.latitude(), at.longitude());
    return km > FAR_KM ? 0 : Math.exp(-km / NEAR_KM);
  }
}
