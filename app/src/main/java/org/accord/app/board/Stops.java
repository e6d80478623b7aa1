package org.accord.app.board;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.accord.model.Case;
import org.accord.model.Published;
import org.accord.model.ReadReport;

/**
 * The times at which a case grew, so that it can be seen as it was known then.
 *
 * <p>Each time at which a report became known is a stop. Where that makes too many, the last of
 * each hour is kept, or of each day, or every so many days; the last stop always.
 *
 * @param of how many there were before any was left out
 */
record Stops(List<Stop> stops, int of) {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEE d MMM uuuu", Locale.ENGLISH).withZone(ZoneOffset.UTC);
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("EEE d MMM uuuu, HH:mm 'UTC'", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  /**
   * One of them.
   *
   * @param reports how many of the case were known by then
   */
  record Stop(Instant asOf, int reports) {

    /** The day, with the time unless it is the day's end. */
    String when() {
      Instant next = asOf.plusMillis(1);
      return next.equals(next.truncatedTo(ChronoUnit.DAYS)) ? DAY.format(asOf) : TIME.format(asOf);
    }
  }

  Stops {
    stops = List.copyOf(stops);
  }

  static Stops of(Case whole, int most) {
    TreeMap<Instant, Integer> grown = new TreeMap<>();
    whole.reports().stream()
        .map(ReadReport::report)
        .map(r -> r.published())
        .filter(Objects::nonNull)
        .map(Published::knownFrom)
        .forEach(t -> grown.merge(t, 1, Integer::sum));
    List<Stop> all = new ArrayList<>();
    int known = 0;
    for (Map.Entry<Instant, Integer> each : grown.entrySet()) {
      known += each.getValue();
      all.add(new Stop(each.getKey(), known));
    }
    return new Stops(thinned(all, most), all.size());
  }

  private static List<Stop> thinned(List<Stop> all, int most) {
    List<Stop> kept = all;
    for (ChronoUnit unit : List.of(ChronoUnit.HOURS, ChronoUnit.DAYS)) {
      if (kept.size() > most) {
        kept = lastOfEach(kept, t -> t.truncatedTo(unit));
      }
    }
    if (kept.size() <= most || most < 1) {
      return most < 1 ? List.of() : kept;
    }
    List<Stop> few = new ArrayList<>();
    for (int i = 1; i <= most; i++) {
      few.add(kept.get((int) ((long) kept.size() * i / most) - 1));
    }
    return few;
  }

  private static List<Stop> lastOfEach(List<Stop> stops, UnaryOperator<Instant> span) {
    Map<Instant, Stop> last = new LinkedHashMap<>();
    stops.forEach(s -> last.put(span.apply(s.asOf()), s));
    return List.copyOf(last.values());
  }
}
