package org.accord.lineage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.accord.model.Report;
import org.accord.model.lineage.Kinship;
import org.accord.model.lineage.Relation;

/**
 * The pairs of reports that share text, as the model tells them; those that were told before are
 * not made again.
 *
 * <p>Only what the last search needed is kept. It changes nothing that is found; for one thread.
 */
final class Kinships {

  private record Known(Report left, Report right, TextPair texts, Kinship kinship) {}

  private final Credits credits = new Credits();
  private Map<String, List<Known>> known = new HashMap<>();

  /** All of them, by the smaller id and then the other. */
  List<Kinship> of(List<Candidate> reports, List<Kin> kin) {
    credits.keepOnly(
        reports.stream().map(c -> c.report().id()).collect(Collectors.toUnmodifiableSet()));
    int[] rank = ranks(reports);
    List<List<Kin>> bySmaller = new ArrayList<>();
    reports.forEach(r -> bySmaller.add(new ArrayList<>()));
    for (Kin k : kin) {
      bySmaller.get(Math.min(rank[k.left()], rank[k.right()])).add(k);
    }
    Map<String, List<Known>> now = new HashMap<>();
    List<Kinship> all = new ArrayList<>(kin.size());
    for (List<Kin> own : bySmaller) {
      own.sort((a, b) -> Integer.compare(larger(a, rank), larger(b, rank)));
      List<Known> told = told(reports, own, rank);
      if (!told.isEmpty()) {
        now.put(told.get(0).left.id().value(), told);
      }
      told.forEach(t -> all.add(t.kinship));
    }
    known = now;
    return all;
  }

  private static int larger(Kin kin, int[] rank) {
    return Math.max(rank[kin.left()], rank[kin.right()]);
  }

  /** Each report's place among the ids. */
  private static int[] ranks(List<Candidate> reports) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < reports.size(); i++) {
      order.add(i);
    }
    order.sort((a, b) -> reports.get(a).report().id().compareTo(reports.get(b).report().id()));
    int[] rank = new int[reports.size()];
    for (int i = 0; i < rank.length; i++) {
      rank[order.get(i)] = i;
    }
    return rank;
  }

  /** The pairs of one report, in order; both these and those before are in order of their ids. */
  private List<Known> told(List<Candidate> reports, List<Kin> own, int[] rank) {
    List<Known> told = new ArrayList<>(own.size());
    List<Known> before = List.of();
    int at = 0;
    for (Kin k : own) {
      boolean inOrder = rank[k.left()] < rank[k.right()];
      Report left = reports.get(inOrder ? k.left() : k.right()).report();
      Report right = reports.get(inOrder ? k.right() : k.left()).report();
      if (told.isEmpty()) {
        before = known.getOrDefault(left.id().value(), List.of());
      }
      while (at < before.size() && before.get(at).right.id().compareTo(right.id()) < 0) {
        at++;
      }
      Known last = at < before.size() ? before.get(at) : null;
      boolean same =
          last != null
              && last.texts == k.texts()
              && last.left.equals(left)
              && last.right.equals(right);
      told.add(
          same && last != null
              ? last
              : new Known(left, right, k.texts(), kinship(reports, k, inOrder)));
    }
    return told;
  }

  private Kinship kinship(List<Candidate> reports, Kin k, boolean inOrder) {
    Report a = reports.get(k.left()).report();
    Report b = reports.get(k.right()).report();
    return new Kinship(
        inOrder ? a.id() : b.id(),
        inOrder ? b.id() : a.id(),
        k.relation(),
        k.texts().shared(),
        k.relation() == Relation.QUOTES_ONLY ? null : credits.earlier(a, b),
        inOrder ? k.texts().passages() : k.texts().mirrored());
  }
}
