package org.accord.grounding.moment;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import org.accord.grounding.timex.Clocks;
import org.accord.grounding.timex.Lengths;
import org.accord.grounding.timex.Timex;
import org.accord.grounding.timex.Value;
import org.jspecify.annotations.Nullable;

/** Values of dates, months, years, decades and named days. */
final class CalendarValues {

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final List<String> DECADES =
      List.of("twent", "thirt", "fort", "fift", "sixt", "sevent", "eight", "ninet");

  /** A date without a year may lie so many days on the other side of what its clause says. */
  private static final int SLACK = 75;

  private final Phrase phrase;
  private final Reference reference;

  CalendarValues(Phrase phrase, Reference reference) {
    this.phrase = phrase;
    this.reference = reference;
  }

  /** The number of a month by its name or abbreviation, from 1. */
  static int month(String name) {
    return 1 + MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT));
  }

  @Nullable Value iso() {
    String day = phrase.text("day");
    String month = phrase.required("year") + "-" + phrase.required("month");
    if (day == null) {
      return Timex.days(month).isEmpty() ? null : Value.date(month);
    }
    return Value.date(LocalDate.parse(month + "-" + day).toString());
  }

  /** Month first, as American papers have it, unless only the other order is a date. */
  Value numeric() {
    int a = Integer.parseInt(phrase.required("a"));
    int b = Integer.parseInt(phrase.required("b"));
    int year = Integer.parseInt(phrase.required("year"));
    int full = year < 100 ? year + (year < 50 ? 2000 : 1900) : year;
    return Value.date((a > 12 ? LocalDate.of(full, b, a) : LocalDate.of(full, a, b)).toString());
  }

  @Nullable Value calendar() {
    String name = phrase.required("month");
    if (!Character.isUpperCase(name.charAt(0))) {
      return null;
    }
    int month = month(name);
    String dayText = phrase.text("day");
    int day =
        dayText == null
            ? 0
            : dayText.equalsIgnoreCase("first")
                ? 1
                : Integer.parseInt(dayText.replaceAll("\\D", ""));
    String yearText = phrase.text("year");
    Integer year =
        yearText != null
            ? Integer.valueOf(yearText)
            : day == 0 ? yearOfMonth(month) : yearOfDay(month, day);
    if (year == null) {
      return Value.date(
          String.format(Locale.ROOT, "XXXX-%02d", month)
              + (day == 0 ? "" : String.format(Locale.ROOT, "-%02d", day)));
    }
    LocalDate date = LocalDate.of(year, month, Math.max(day, 1));
    String value = day == 0 ? Timex.month(date) : date.toString();
    String clock = phrase.text("clock");
    String time = clock == null ? null : Clocks.time(clock, null);
    return time == null ? Value.date(value) : Value.time(value + "T" + time);
  }

  /** The year that a day without one lies in: the nearest on the side its clause looks to. */
  private @Nullable Integer yearOfDay(int month, int day) {
    LocalDate published = reference.published();
    if (published == null) {
      return null;
    }
    Integer told = yearTold(published, LocalDate.of(2000, month, day).getDayOfYear());
    if (told != null) {
      return told;
    }
    int year = published.getYear();
    long ahead = ChronoUnit.DAYS.between(published, LocalDate.of(year, month, Math.min(day, 28)));
    if (reference.ahead()) {
      return ahead < -2 * SLACK ? year + 1 : ahead > 365 - SLACK ? year - 1 : year;
    }
    return ahead > 2 * SLACK ? year - 1 : ahead < SLACK - 365 ? year + 1 : year;
  }

  /** The year that a month without one lies in. */
  private @Nullable Integer yearOfMonth(int month) {
    LocalDate published = reference.published();
    if (published == null) {
      return null;
    }
    int year = published.getYear();
    int distance = month - published.getMonthValue();
    Integer told = yearTold(published, distance >= 0 ? 366 : 0);
    if (told != null) {
      return told;
    }
    if (reference.ahead()) {
      return distance >= 0 ? year : year + 1;
    }
    return distance > 1 ? year - 1 : year;
  }

  /** The year where "last", "this" or "next" tells it. */
  private @Nullable Integer yearTold(LocalDate published, int dayOfYear) {
    String rel = phrase.relation();
    int year = published.getYear();
    if (phrase.lower().endsWith("year")) {
      return switch (rel) {
        case "last" -> year - 1;
        case "next" -> year + 1;
        case "this" -> year;
        default -> null;
      };
    }
    boolean later = dayOfYear > published.getDayOfYear();
    return switch (rel) {
      case "last", "past", "previous" -> later ? year - 1 : year;
      case "next", "coming" -> later ? year : year + 1;
      case "this" -> year;
      default -> null;
    };
  }

  @Nullable Value spokenYear() {
    double small = Lengths.number(phrase.required("rest"));
    int year = (phrase.required("century").equals("nineteen") ? 1900 : 2000) + (int) small;
    return small >= 10 && year < 2100 ? Value.date(Timex.year(year)) : null;
  }

  Value decade() {
    String year = phrase.required("year");
    String full = year.length() == 2 ? "19" + year : year;
    return Value.date(full.endsWith("00") ? full.substring(0, 2) : full.substring(0, 3));
  }

  Value decadeWord() {
    String stem = phrase.required("decade").toLowerCase(Locale.ROOT).replaceAll("ies$", "");
    return Value.date("19" + (2 + DECADES.indexOf(stem)));
  }

  Value century() {
    String nth = phrase.required("nth").replaceAll("\\D", "");
    int n =
        !nth.isEmpty()
            ? Integer.parseInt(nth)
            : switch (phrase.required("nth").substring(0, 4)) {
              case "seve" -> 17;
              case "eigh" -> 18;
              case "nine" -> 19;
              default -> phrase.required("nth").contains("first") ? 21 : 20;
            };
    return Value.date(String.format(Locale.ROOT, "%02d", n - 1));
  }

  Value holiday() {
    String arg = phrase.rule().arg();
    LocalDate published = reference.published();
    if (published == null) {
      return Value.date("XXXX-" + arg);
    }
    if (arg.equals("thanksgiving")) {
      LocalDate day = thanksgiving(published.getYear());
      boolean lastYears = day.isAfter(published.plusMonths(2)) && !reference.ahead();
      return Value.date((lastYears ? thanksgiving(published.getYear() - 1) : day).toString());
    }
    LocalDate day = LocalDate.parse(published.getYear() + "-" + arg);
    if (reference.ahead() && day.isBefore(published)) {
      day = day.plusYears(1);
    } else if (!reference.ahead() && day.isAfter(published.plusMonths(2))) {
      day = day.minusYears(1);
    }
    return Value.date(day.toString());
  }

  private static LocalDate thanksgiving(int year) {
    return LocalDate.of(year, 11, 1)
        .with(TemporalAdjusters.dayOfWeekInMonth(4, DayOfWeek.THURSDAY));
  }
}
