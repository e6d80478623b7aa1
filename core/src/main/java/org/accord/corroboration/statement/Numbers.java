package org.accord.corroboration.statement;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.accord.corroboration.gist.Assertion;
import org.accord.model.grounding.Quantity;

/** Whether two assertions count one sort of thing and give figures that cannot both hold. */
final class Numbers {

  /** How far figures may lie apart where one of them is about right. */
  private static final double ABOUT = 0.1;

  /** Units of which it is clear that one thing is counted. */
  private static final Set<String> SURE = Set.of("dead", "injured", "missing", "detained", "money");

  private Numbers() {}

  /**
   * Whether they give figures of one unit and none of the one can be any of the other: tolls and
   * sums whatever else they count, all others where nothing else is counted.
   */
  static boolean differ(Assertion left, Assertion right) {
    Set<String> shared = new TreeSet<>(units(left));
    shared.retainAll(units(right));
    boolean alone = units(left).size() == 1 && units(right).size() == 1;
    return shared.stream()
        .filter(unit -> alone || SURE.contains(unit))
        .anyMatch(unit -> !meet(unit, left.quantities(), right.quantities()));
  }

  private static Set<String> units(Assertion assertion) {
    Set<String> units = new TreeSet<>();
    assertion.quantities().forEach(q -> units.add(q.unit()));
    return units;
  }

  private static boolean meet(String unit, List<Quantity> left, List<Quantity> right) {
    return left.stream()
        .filter(a -> a.unit().equals(unit))
        .anyMatch(a -> right.stream().anyMatch(b -> b.unit().equals(unit) && meet(a, b)));
  }

  private static boolean meet(Quantity left, Quantity right) {
    double slack = left.approximate() || right.approximate() ? ABOUT : 0;
    return low(left) * (1 - slack) <= high(right) && low(right) * (1 - slack) <= high(left);
  }

  private static double low(Quantity quantity) {
    Double low = quantity.low();
    return low == null ? 0 : low;
  }

  private static double high(Quantity quantity) {
    Double high = quantity.high();
    return high == null ? Double.POSITIVE_INFINITY : high;
  }
}
