package org.accord.ingest.dates;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.accord.model.NumberedDay;
import org.accord.model.NumberedDay.Order;
import org.accord.model.Published;
import org.accord.model.ReadReport;

/**
 * Dates reports whose day is written in numbers, from the dates of all the reports together.
 *
 * <p>An outlet writes its dates in one order: "4/19/2017" shows that its "4/5/2017" is the fifth of
 * April. An outlet none of whose dates shows an order takes the one that at least two others show,
 * if no outlet shows the other. An outlet that shows both orders is not believed, and dates that
 * nothing decides stay unknown.
 *
 * <p>A pure function of the set of reports: a report read later can date one read earlier.
 */
public final class DayOrder {

  private static final int OUTLETS_ENOUGH = 2;

  /** Whose dates these are; the same outlet may use another separator in another feed. */
  private record Style(String outlet, char separator) implements Comparable<Style> {

    static Style of(ReadReport report, NumberedDay day) {
      String outlet = report.report().outlet();
      return new Style(outlet == null ? "" : outlet, day.separator());
    }

    @Override
    public int compareTo(Style other) {
      int order = Character.compare(separator, other.separator);
      return order != 0 ? order : outlet.compareTo(other.outlet);
    }
  }

  private final Map<Style, Set<Order>> shown = new TreeMap<>();

  private DayOrder() {}

  /** The reports, in the order given and with their ids, dated as far as their dates tell. */
  public static List<ReadReport> settle(Collection<ReadReport> reports) {
    DayOrder order = new DayOrder();
    reports.forEach(order::note);
    return reports.stream().map(order::dated).toList();
  }

  private void note(ReadReport report) {
    numbers(report)
        .ifPresent(
            day ->
                day.shows()
                    .ifPresent(
                        o ->
                            shown
                                .computeIfAbsent(
                                    Style.of(report, day), s -> EnumSet.noneOf(Order.class))
                                .add(o)));
  }

  private ReadReport dated(ReadReport report) {
    if (report.report().published() != null) {
      return report;
    }
    return numbers(report)
        .flatMap(day -> order(Style.of(report, day)).flatMap(day::day))
        .map(
            day -> new ReadReport(report.report().publishedOn(Published.on(day)), report.reading()))
        .orElse(report);
  }

  private Optional<Order> order(Style style) {
    Set<Order> own = shown.get(style);
    if (own != null) {
      return only(own);
    }
    Set<Order> others = EnumSet.noneOf(Order.class);
    int outlets = 0;
    for (Map.Entry<Style, Set<Order>> other : shown.entrySet()) {
      if (other.getKey().separator == style.separator) {
        others.addAll(other.getValue());
        outlets++;
      }
    }
    return outlets >= OUTLETS_ENOUGH ? only(others) : Optional.empty();
  }

  private static Optional<Order> only(Set<Order> orders) {
    return orders.size() == 1 ? Optional.of(orders.iterator().next()) : Optional.empty();
  }

  private static Optional<NumberedDay> numbers(ReadReport report) {
    return Optional.ofNullable(report.report().publishedAs()).flatMap(NumberedDay::parse);
  }
}
