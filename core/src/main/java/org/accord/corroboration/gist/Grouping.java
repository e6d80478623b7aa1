package org.accord.corroboration.gist;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Average-link clustering of assertions over a sparse graph of likeness.
 *
 * <p>The two groups that are most alike on average are joined, until none are alike enough. Only
 * pairs that share a feature which few assertions have are ever compared, so that large stories
 * stay cheap; pairs that were not compared count as unlike.
 */
public final class Grouping {

  /** The average likeness down to which groups are joined. */
  public static final double JOIN = 0.16;

  private static final double FLOOR = 0.04;

  private final List<List<Integer>> members = new ArrayList<>();
  private final List<Sums> sums = new ArrayList<>();
  private final PriorityQueue<Link> queue =
      new PriorityQueue<>(
          Comparator.comparingDouble((Link l) -> -l.average())
              .thenComparingInt(Link::left)
              .thenComparingInt(Link::right));

  private final double least;

  /**
   * @param least the average likeness down to which groups are joined
   */
  private Grouping(double least) {
    this.least = least;
  }

  private record Link(int left, int right, double average, int sizes) {}

  /** Groups, each assertion in exactly one, ordered by their first member. */
  public static List<Group> of(List<Assertion> assertions) {
    return of(assertions, JOIN);
  }

  /** Groups whose members are alike on average by at least {@code join}. */
  public static List<Group> of(List<Assertion> unordered, double join) {
    List<Assertion> assertions = unordered.stream().sorted().toList();
    Grouping grouping = new Grouping(join);
    grouping.compare(assertions);
    grouping.join();
    return grouping.members.stream()
        .filter(m -> !m.isEmpty())
        .map(m -> new Group(m.stream().map(assertions::get).toList()))
        .sorted(Comparator.comparing(g -> g.members().get(0)))
        .toList();
  }

  private void compare(List<Assertion> assertions) {
    for (int i = 0; i < assertions.size(); i++) {
      members.add(new ArrayList<>(List.of(i)));
      sums.add(new Sums());
    }
    for (AlikePairs.Pair pair : AlikePairs.of(assertions, FLOOR)) {
      sums.get(pair.left()).add(pair.right(), pair.likeness());
      sums.get(pair.right()).add(pair.left(), pair.likeness());
      offer(pair.left(), pair.right(), pair.likeness());
    }
  }

  private void join() {
    while (!queue.isEmpty()) {
      Link link = queue.remove();
      int left = link.left();
      int right = link.right();
      int sizes = members.get(left).size() * members.get(right).size();
      if (sizes != link.sizes()) {
        continue;
      }
      members.get(left).addAll(members.get(right));
      members.get(right).clear();
      Sums stays = sums.get(left);
      Sums goes = sums.get(right);
      stays.remove(right);
      goes.remove(left);
      goes.forEach(
          (other, sum) -> {
            stays.add(other, sum);
            sums.get(other).remove(right);
            sums.get(other).add(left, sum);
          });
      sums.set(right, new Sums());
      stays.forEach((other, sum) -> offer(left, other, sum));
    }
  }

  private void offer(int a, int b, double sum) {
    int sizes = members.get(a).size() * members.get(b).size();
    double average = Math.round(sum / sizes * 1e9) / 1e9;
    if (average >= least) {
      queue.add(new Link(Math.min(a, b), Math.max(a, b), average, sizes));
    }
  }
}
