package org.accord.corroboration.count;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.accord.model.ReportId;
import org.jspecify.annotations.Nullable;

/**
 * On which days the events of a story's tolls happened, and which of these days are of two events.
 *
 * <p>Two days of which one report gives two tolls are days of two events. Of such days a toll that
 * names none means the day of its report; elsewhere it may be of any.
 */
final class EventDays {

  private final Set<Set<String>> apart = new HashSet<>();

  private EventDays() {}

  static EventDays of(List<Figure> figures) {
    EventDays days = new EventDays();
    days.tellApart(figures);
    return days;
  }

  private void tellApart(List<Figure> figures) {
    Map<ReportId, Map<String, Set<Figure>>> byReport = new TreeMap<>();
    for (Figure figure : figures) {
      String day = figure.eventDay();
      if (day != null && !figure.vague()) {
        byReport
            .computeIfAbsent(figure.assertion().claim().evidence().report(), r -> new TreeMap<>())
            .computeIfAbsent(day, d -> new LinkedHashSet<>())
            .add(figure);
      }
    }
    for (Map<String, Set<Figure>> report : byReport.values()) {
      report.forEach(
          (day, told) ->
              report.forEach(
                  (other, more) -> {
                    if (day.compareTo(other) < 0 && countOthers(told, more)) {
                      apart.add(Set.of(day, other));
                    }
                  }));
    }
  }

  private static boolean countOthers(Set<Figure> left, Set<Figure> right) {
    return left.stream()
        .anyMatch(
            a ->
                right.stream()
                    .anyMatch(
                        b ->
                            a.counted().equals(b.counted())
                                && Double.compare(a.number(), b.number()) != 0));
  }

  boolean apart(String left, String right) {
    return !left.equals(right) && apart.contains(Set.of(left, right));
  }

  /**
   * Whether two tolls are not told of days apart; a night may be told as either day. Nobody told of
   * one before its day.
   */
  boolean meet(Figure left, Figure right) {
    String a = of(left);
    String b = of(right);
    if (isToldBefore(left, right.happened())
        || isToldBefore(right, left.happened())
        || isBeforeNews(left, right)
        || isBeforeNews(right, left)) {
      return false;
    }
    if (a == null || b == null || a.equals(b)) {
      return true;
    }
    boolean named = left.happened() != null && right.happened() != null;
    return !apart(a, b)
        && (!named
            || Math.abs(ChronoUnit.DAYS.between(LocalDate.parse(a), LocalDate.parse(b))) == 1);
  }

  /** Whether one was "earlier this week" when the other was the news of the day. */
  private static boolean isBeforeNews(Figure earlier, Figure news) {
    String told = earlier.told();
    String day = news.happened() == null ? news.told() : news.happened();
    return earlier.earlier()
        && !news.earlier()
        && told != null
        && day != null
        && !LocalDate.parse(day).isBefore(LocalDate.parse(told).minusDays(1));
  }

  private static boolean isToldBefore(Figure figure, @Nullable String day) {
    return isBefore(figure.told(), day);
  }

  /** Whether both are known and the one day comes first. */
  static boolean isBefore(@Nullable String day, @Nullable String other) {
    return day != null && other != null && day.compareTo(other) < 0;
  }

  /** The day of a toll; where the story tells days apart, else the day of the report. */
  @Nullable String of(Figure figure) {
    String day = figure.eventDay();
    String told = figure.told();
    boolean settled = figure.counted().toll() && !figure.counted().flows();
    if (day != null || !settled || told == null) {
      return day;
    }
    return apart.stream().anyMatch(days -> days.contains(told)) ? told : null;
  }
}
