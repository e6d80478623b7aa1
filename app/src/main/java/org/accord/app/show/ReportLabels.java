package org.accord.app.show;

import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.accord.model.Published;
import org.accord.model.ReadReport;
import org.accord.model.Report;
import org.accord.model.ReportId;

/**
 * Short names for reports: outlet and day, {@code Gulf Wire, 7 Mar}.
 *
 * <p>Where two would share a name the time of day is added, and where that is no help a number. The
 * year is told only in cases that span several.
 */
public final class ReportLabels {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
  private static final DateTimeFormatter DAY_AND_YEAR =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

  private ReportLabels() {}

  /** A label for each report, no two the same. */
  public static Map<ReportId, String> of(List<ReadReport> reports) {
    boolean manyYears =
        reports.stream()
                .map(r -> r.report().published())
                .flatMap(
                    p ->
                        p == null
                            ? java.util.stream.Stream.empty()
                            : java.util.stream.Stream.of(p.day().getYear()))
                .distinct()
                .count()
            > 1;
    DateTimeFormatter day = manyYears ? DAY_AND_YEAR : DAY;
    Map<ReportId, String> labels = new TreeMap<>();
    for (List<Report> same : shared(reports, r -> withDay(r, day)).values()) {
      if (same.size() == 1) {
        labels.put(same.get(0).id(), withDay(same.get(0), day));
        continue;
      }
      Map<String, Integer> used = new TreeMap<>();
      Map<String, Long> times =
          same.stream()
              .collect(
                  Collectors.groupingBy(
                      r -> withTime(r, day), TreeMap::new, Collectors.counting()));
      for (Report report : same) {
        String label = withTime(report, day);
        int number = used.merge(label, 1, Integer::sum);
        labels.put(
            report.id(), times.getOrDefault(label, 1L) > 1 ? label + " (" + number + ")" : label);
      }
    }
    return labels;
  }

  private static Map<String, List<Report>> shared(
      List<ReadReport> reports, Function<Report, String> name) {
    return reports.stream()
        .map(ReadReport::report)
        .collect(Collectors.groupingBy(name, LinkedHashMap::new, Collectors.toList()));
  }

  private static String withDay(Report report, DateTimeFormatter day) {
    Published published = report.published();
    return published == null ? outlet(report) : outlet(report) + ", " + day.format(published.day());
  }

  private static String withTime(Report report, DateTimeFormatter day) {
    Published published = report.published();
    return published == null || published.time() == null
        ? withDay(report, day)
        : withDay(report, day) + " " + TIME.format(published.time());
  }

  private static String outlet(Report report) {
    return report.outlet() != null
        ? report.outlet()
        : report.name().substring(report.name().lastIndexOf('/') + 1);
  }
}
