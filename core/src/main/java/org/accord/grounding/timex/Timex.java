package org.accord.grounding.timex;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes TIMEX3 values and reads back the days that they mean. */
public final class Timex {

  private static final Pattern DAY = Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)(?:T.*)?");
  private static final Pattern MONTH = Pattern.compile("(\\d{4})-(\\d\\d)");
  private static final Pattern WEEK = Pattern.compile("(\\d{4})-W(\\d\\d)(-WE)?");
  private static final Pattern QUARTER = Pattern.compile("(\\d{4})-Q([1-4])");
  private static final Pattern SEASON = Pattern.compile("(\\d{4})-(SP|SU|FA|WI)");
  private static final Pattern YEAR = Pattern.compile("\\d{4}");
  private static final Pattern DECADE = Pattern.compile("(\\d{3})");
  private static final Pattern CENTURY = Pattern.compile("(\\d{2})");

  private Timex() {}

  /** First and last day. */
  public record Days(LocalDate from, LocalDate to) {

    Days through(Days other) {
      return new Days(
          from.isBefore(other.from) ? from : other.from, to.isAfter(other.to) ? to : other.to);
    }
  }

  public static String week(LocalDate day) {
    return String.format(
        Locale.ROOT,
        "%04d-W%02d",
        day.get(IsoFields.WEEK_BASED_YEAR),
        day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }

  public static String month(LocalDate day) {
    return String.format(Locale.ROOT, "%04d-%02d", day.getYear(), day.getMonthValue());
  }

  public static String year(int year) {
    return String.format(Locale.ROOT, "%04d", year);
  }

  public static String quarter(LocalDate day) {
    return year(day.getYear()) + "-Q" + day.get(IsoFields.QUARTER_OF_YEAR);
  }

  /** The value of the calendar unit ("week", "month" ...) that the day lies in. */
  public static String of(String unit, LocalDate day) {
    return switch (unit) {
      case "week" -> week(day);
      case "month" -> month(day);
      case "quarter" -> quarter(day);
      case "year" -> year(day.getYear());
      case "decade" -> year(day.getYear()).substring(0, 3);
      case "century" -> year(day.getYear()).substring(0, 2);
      default -> day.toString();
    };
  }

  /** The value with everything masked that only a reference day could tell. */
  public static String masked(String unit) {
    return switch (unit) {
      case "week", "weekend" -> "XXXX-WXX";
      case "month" -> "XXXX-XX";
      case "quarter" -> "XXXX-QX";
      case "year" -> "XXXX";
      case "decade", "century" -> "XXXX";
      default -> "XXXX-XX-XX";
    };
  }

  /** So many units of the calendar away. */
  public static LocalDate plus(LocalDate day, String unit, long n) {
    return switch (unit) {
      case "week", "weekend" -> day.plusWeeks(n);
      case "month" -> day.plusMonths(n);
      case "quarter" -> day.plusMonths(3 * n);
      case "year" -> day.plusYears(n);
      case "decade" -> day.plusYears(10 * n);
      case "century" -> day.plusYears(100 * n);
      case "day", "night" -> day.plusDays(n);
      default -> day;
    };
  }

  /** The days that a value means, empty for durations, sets, masked and vague values. */
  public static Optional<Days> days(String value) {
    try {
      return parse(value);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<Days> parse(String value) {
    Matcher m = DAY.matcher(value);
    if (m.matches()) {
      LocalDate day = LocalDate.parse(m.group(1));
      return Optional.of(new Days(day, day));
    }
    m = MONTH.matcher(value);
    if (m.matches()) {
      YearMonth month = YearMonth.parse(value);
      return Optional.of(new Days(month.atDay(1), month.atEndOfMonth()));
    }
    m = WEEK.matcher(value);
    if (m.matches()) {
      LocalDate monday =
          LocalDate.of(Integer.parseInt(m.group(1)), 1, 4)
              .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, Long.parseLong(m.group(2)))
              .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      return Optional.of(
          new Days(m.group(3) == null ? monday : monday.plusDays(5), monday.plusDays(6)));
    }
    m = QUARTER.matcher(value);
    if (m.matches()) {
      LocalDate first =
          LocalDate.of(Integer.parseInt(m.group(1)), 3 * Integer.parseInt(m.group(2)) - 2, 1);
      return Optional.of(new Days(first, first.plusMonths(3).minusDays(1)));
    }
    m = SEASON.matcher(value);
    if (m.matches()) {
      int start =
          switch (m.group(2)) {
            case "SP" -> 3;
            case "SU" -> 6;
            case "FA" -> 9;
            default -> 12;
          };
      LocalDate first = LocalDate.of(Integer.parseInt(m.group(1)), start, 1);
      return Optional.of(new Days(first, first.plusMonths(3).minusDays(1)));
    }
    if (YEAR.matcher(value).matches()) {
      return years(Integer.parseInt(value), 1);
    }
    m = DECADE.matcher(value);
    if (m.matches()) {
      return years(10 * Integer.parseInt(m.group(1)), 10);
    }
    m = CENTURY.matcher(value);
    return m.matches() ? years(100 * Integer.parseInt(m.group(1)), 100) : Optional.empty();
  }

  private static Optional<Days> years(int first, int count) {
    return Optional.of(
        new Days(LocalDate.of(first, 1, 1), LocalDate.of(first + count - 1, 12, 31)));
  }
}
