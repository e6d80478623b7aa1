package org.accord.corroboration.weighing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import org.accord.corroboration.gist.AlikePairs;
import org.accord.corroboration.gist.Assertion;
import org.accord.corroboration.gist.Group;
import org.accord.model.ReportId;

/**
 * Statements of which those that one report makes alone are put with the most alike one that
 * another report makes, where both say the same.
 *
 * <p>Groups are made of what is alike on average: a sentence that was grouped with others of its
 * own report is looked for once more among what the rest say.
 */
final class Rejoined {

  /** The least likeness of two statements of different groups. */
  private static final double LEAST = 0.3;

  private final List<Assertion> centrals;
  private final List<List<Assertion>> statements;
  private final BiPredicate<List<Assertion>, List<Assertion>> same;

  /**
   * @param same whether two statements say one thing
   */
  Rejoined(List<List<Assertion>> statements, BiPredicate<List<Assertion>, List<Assertion>> same) {
    List<Map.Entry<Assertion, List<Assertion>>> inOrder =
        statements.stream()
            .map(s -> Map.entry(new Group(s).central(), s))
            .sorted(Map.Entry.comparingByKey())
            .toList();
    this.centrals = inOrder.stream().map(Map.Entry::getKey).toList();
    this.statements =
        inOrder.stream().map(e -> (List<Assertion>) new ArrayList<>(e.getValue())).toList();
    this.same = same;
  }

  /** All statements, in order of what they say. */
  List<List<Assertion>> all() {
    List<List<Near>> near = near();
    List<List<Assertion>> kept = new ArrayList<>(statements);
    for (int i = 0; i < centrals.size(); i++) {
      if (reports(statements.get(i)).size() > 1) {
        continue;
      }
      int best = -1;
      double most = LEAST;
      for (Near other : near.get(i)) {
        int j = other.statement();
        if (other.likeness() > most
            && isElsewhere(i, j, kept)
            && same.test(kept.get(j), kept.get(i))) {
          most = other.likeness();
          best = j;
        }
      }
      if (best >= 0) {
        kept.get(best).addAll(kept.get(i));
        kept.set(i, List.of());
      }
    }
    return kept.stream().filter(s -> !s.isEmpty()).toList();
  }

  private record Near(int statement, double likeness) {}

  /** For each statement those alike enough, in their order. */
  private List<List<Near>> near() {
    List<List<Near>> near = new ArrayList<>();
    centrals.forEach(c -> near.add(new ArrayList<>()));
    for (AlikePairs.Pair pair : AlikePairs.of(centrals, LEAST)) {
      if (pair.likeness() > LEAST) {
        near.get(pair.left()).add(new Near(pair.right(), pair.likeness()));
        near.get(pair.right()).add(new Near(pair.left(), pair.likeness()));
      }
    }
    near.forEach(n -> n.sort(Comparator.comparingInt(Near::statement)));
    return near;
  }

  private static boolean isElsewhere(int own, int other, List<List<Assertion>> kept) {
    return !kept.get(own).isEmpty()
        && !kept.get(other).isEmpty()
        && Collections.disjoint(reports(kept.get(own)), reports(kept.get(other)));
  }

  /** The reports that tell any of it first; copies change nothing. */
  private static Set<ReportId> reports(List<Assertion> statement) {
    Set<ReportId> reports = new TreeSet<>();
    statement.forEach(a -> reports.add(a.claim().evidence().report()));
    return reports;
  }
}
