package org.accord.grounding.moment;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** Says what a matched phrase means against a reference; null where it means nothing after all. */
final class Interpreter {

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final List<String> WEEKDAYS =
      List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");
  private static final List<String> NTH = List.of("first", "second", "third", "fourth");
  private static final List<String> DECADES =
      List.of("twent", "thirt", "fort", "fift", "sixt", "sevent", "eight", "ninet");

  private final MomentRule rule;
  private final Matcher match;
  private final Reference reference;

  Interpreter(MomentRule rule, Matcher match, Reference reference) {
    this.rule = rule;
    this.match = match;
    this.reference = reference;
  }

  @Nullable Value value() {
    try {
      return interpret();
    } catch (DateTimeException e) {
      return null;
    }
  }

  private @Nullable Value interpret() {
    return switch (rule.meaning()) {
      case ISO -> iso();
      case NUMERIC -> numeric();
      case CALENDAR -> calendar();
      case YEAR -> Value.date(required("year"));
      case SPOKEN_YEAR -> spokenYear();
      case DECADE -> decade();
      case DECADE_WORD -> Value.date("19" + (2 + DECADES.indexOf(stem(required("decade")))) + "X");
      case CENTURY -> century();
      case WEEKDAY -> weekday();
      case DAY -> day();
      case PART_OF_DAY -> partOfDay();
      case CLOCK -> clock();
      case PERIOD -> period(reference.published(), Integer.parseInt(rule.arg()));
      case PERIOD_BEFORE -> period(reference.toldOrPublished(), -1);
      case PERIOD_AFTER -> periodAfter();
      case SAME_DAY -> period(reference.toldOrPublished(), 0);
      case WEEKEND -> weekend(Integer.parseInt(rule.arg()));
      case SEASON -> season();
      case QUARTER -> quarter();
      case QUARTER_NOW -> quarterNow();
      case YEAR_BACK -> yearBack();
      case AGO -> away(reference.published(), -1);
      case AGO_VAGUE -> Value.date("PAST_REF");
      case EARLIER -> away(reference.toldOrPublished(), -1);
      case LATER -> away(reference.toldOrPublished(), 1);
      case AHEAD -> away(reference.published(), 1);
      case DURATION -> Lengths.duration(text("num"), text("half") != null, unit());
      case DURATION_UNIT -> Lengths.duration("1", false, unit());
      case DURATION_MANY -> Lengths.duration("several", false, unit());
      case RECENT, REF -> Value.date(rule.arg());
      case SET -> Value.set(rule.arg());
      case SET_WEEKDAY -> Value.set("XXXX-WXX-" + weekdayNumber());
      case SET_NUM -> Lengths.set(text("num"), unit());
      case HOLIDAY -> holiday();
      case YEAR_END -> byUnit(reference.published(), "year", 0);
    };
  }

  private @Nullable Value iso() {
    String day = text("day");
    String month = required("year") + "-" + required("month");
    if (day == null) {
      return Timex.days(month).isEmpty() ? null : Value.date(month);
    }
    return Value.date(LocalDate.parse(month + "-" + day).toString());
  }

  /** Month first, as American papers have it, unless only the other order is a date. */
  private Value numeric() {
    int a = Integer.parseInt(required("a"));
    int b = Integer.parseInt(required("b"));
    int year = Integer.parseInt(required("year"));
    int full = year < 100 ? year + (year < 50 ? 2000 : 1900) : year;
    return Value.date((a > 12 ? LocalDate.of(full, b, a) : LocalDate.of(full, a, b)).toString());
  }

  private @Nullable Value calendar() {
    String name = required("month");
    if (!Character.isUpperCase(name.charAt(0))) {
      return null;
    }
    int month = 1 + MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT));
    String dayText = text("day");
    int day =
        dayText == null
            ? 0
            : dayText.equalsIgnoreCase("first")
                ? 1
                : Integer.parseInt(dayText.replaceAll("\\D", ""));
    String yearText = text("year");
    Integer year = yearText != null ? Integer.valueOf(yearText) : calendarYear(month, day);
    if (year == null) {
      return Value.date(
          String.format(Locale.ROOT, "XXXX-%02d", month)
              + (day == 0 ? "" : String.format(Locale.ROOT, "-%02d", day)));
    }
    LocalDate date = LocalDate.of(year, month, Math.max(day, 1));
    return Value.date(day == 0 ? Timex.month(date) : date.toString());
  }

  /** The year that a month or day without one lies in. */
  private @Nullable Integer calendarYear(int month, int day) {
    LocalDate published = reference.published();
    if (published == null) {
      return null;
    }
    int year = published.getYear();
    String rel = text("rel");
    if (rel != null && match.group().toLowerCase(Locale.ROOT).endsWith("year")) {
      return year + (rel.equals("last") ? -1 : rel.equals("next") ? 1 : 0);
    }
    boolean later =
        month > published.getMonthValue()
            || month == published.getMonthValue() && day > published.getDayOfMonth();
    boolean same = month == published.getMonthValue() && day == 0;
    if (rel != null) {
      return switch (rel.substring(rel.lastIndexOf(' ') + 1)) {
        case "last", "past", "previous" -> later || same ? year - 1 : year;
        case "next", "coming" -> later ? year : year + 1;
        default -> year;
      };
    }
    if (reference.ahead()) {
      return later || same || day == published.getDayOfMonth() ? year : year + 1;
    }
    int distance = month - published.getMonthValue();
    if (day > 0) {
      return later && distance > 6 ? year - 1 : distance < -9 ? year + 1 : year;
    }
    return later && distance > 1 ? year - 1 : year;
  }

  private @Nullable Value spokenYear() {
    String rest = required("rest");
    double small = Lengths.number(rest);
    int year = (required("century").equals("nineteen") ? 1900 : 2000) + (int) small;
    return small >= 10 && year < 2100 ? Value.date(Timex.year(year)) : null;
  }

  private Value decade() {
    String year = required("year");
    String full = year.length() == 2 ? "19" + year : year;
    return Value.date(
        full.endsWith("00") ? full.substring(0, 2) + "XX" : full.substring(0, 3) + "X");
  }

  private Value century() {
    String nth = required("nth").replaceAll("\\D", "");
    int n =
        !nth.isEmpty()
            ? Integer.parseInt(nth)
            : switch (required("nth").substring(0, 4)) {
              case "seve" -> 17;
              case "eigh" -> 18;
              case "nine" -> 19;
              default -> required("nth").contains("first") ? 21 : 20;
            };
    return Value.date(String.format(Locale.ROOT, "%02dXX", n - 1));
  }

  private int weekdayNumber() {
    String name = required("weekday").toLowerCase(Locale.ROOT);
    return 1 + WEEKDAYS.indexOf(name.substring(0, 3));
  }

  private @Nullable Value weekday() {
    if (!Character.isUpperCase(required("weekday").charAt(0))) {
      return null;
    }
    DayOfWeek weekday = DayOfWeek.of(weekdayNumber());
    LocalDate published = reference.published();
    String value;
    if (published == null) {
      value = "XXXX-WXX-" + weekday.getValue();
    } else {
      String rel = text("rel");
      String last = rel == null ? "" : rel.substring(rel.lastIndexOf(' ') + 1);
      LocalDate day =
          switch (last) {
            case "last", "past" -> published.with(TemporalAdjusters.previous(weekday));
            case "previous" -> reference(published).with(TemporalAdjusters.previous(weekday));
            case "next", "coming" -> published.with(TemporalAdjusters.next(weekday));
            case "following" -> reference(published).with(TemporalAdjusters.next(weekday));
            case "this" -> published.with(TemporalAdjusters.nextOrSame(weekday));
            default ->
                reference.ahead() && !possessive()
                    ? published.with(TemporalAdjusters.nextOrSame(weekday))
                    : published.with(TemporalAdjusters.previousOrSame(weekday));
          };
      value = day.toString();
    }
    String clock = text("clock");
    if (clock != null) {
      String time = Lengths.clock(clock, text("part"));
      return time == null ? Value.date(value) : Value.time(value + "T" + time);
    }
    return withPart(value);
  }

  /** "Wednesday's ruling" is mostly one already given. */
  private boolean possessive() {
    return match.group().endsWith("s") && match.group().matches("(?s).*['’]s");
  }

  private LocalDate reference(LocalDate published) {
    LocalDate told = reference.toldOrPublished();
    return told == null ? published : told;
  }

  private Value day() {
    LocalDate published = reference.published();
    int offset = Integer.parseInt(rule.arg());
    return withPart(published == null ? "XXXX-XX-XX" : published.plusDays(offset).toString());
  }

  private Value partOfDay() {
    LocalDate day = reference.toldOrPublished();
    return withPart(day == null ? "XXXX-XX-XX" : day.toString());
  }

  private @Nullable Value clock() {
    LocalDate day = reference.toldOrPublished();
    String time = Lengths.clock(required("clock"), text("part"));
    return time == null
        ? null
        : Value.time((day == null ? "XXXX-XX-XX" : day.toString()) + "T" + time);
  }

  private Value withPart(String day) {
    String code = Lengths.partCode(text("part"));
    return code == null ? Value.date(day) : Value.time(day + "T" + code);
  }

  private Value period(@Nullable LocalDate from, int step) {
    String unit = unit();
    String code = Lengths.partCode(unit);
    if (code != null) {
      LocalDate day = from == null ? null : from.plusDays(step);
      return Value.time((day == null ? "XXXX-XX-XX" : day.toString()) + "T" + code);
    }
    return byUnit(from, unit, step);
  }

  private Value periodAfter() {
    String unit = unit();
    boolean partOfDay = Lengths.partCode(unit) != null;
    LocalDate from =
        unit.equals("day") || partOfDay ? reference.toldOrPublished() : reference.published();
    return period(from, 1);
  }

  private Value byUnit(@Nullable LocalDate from, String unit, long step) {
    return Value.date(
        from == null ? Timex.masked(unit) : Timex.of(unit, Timex.plus(from, unit, step)));
  }

  private Value weekend(int step) {
    LocalDate published = reference.published();
    if (published == null) {
      return Value.date("XXXX-WXX-WE");
    }
    boolean inWeekend = published.getDayOfWeek().getValue() >= 6;
    boolean past = step < 0 || step == 0 && !reference.ahead() && !inWeekend;
    if (past && match.group().toLowerCase(Locale.ROOT).matches("(?s).*this\\s+weekend")) {
      past = false;
    }
    LocalDate day = published.plusWeeks(past ? -1 : step);
    return Value.date(Timex.week(day) + "-WE");
  }

  private Value season() {
    String season = required("season").toLowerCase(Locale.ROOT);
    String code =
        switch (season) {
          case "spring" -> "SP";
          case "summer" -> "SU";
          case "winter" -> "WI";
          default -> "FA";
        };
    String year = text("year");
    LocalDate published = reference.published();
    if (year != null) {
      return Value.date(year + "-" + code);
    }
    if (published == null) {
      return Value.date("XXXX-" + code);
    }
    int start = List.of("SP", "SU", "FA", "WI").indexOf(code) * 3 + 3;
    int now = published.getYear();
    boolean begun = published.getMonthValue() >= start;
    String rel = text("rel");
    String last = rel == null ? "" : rel.substring(rel.lastIndexOf(' ') + 1);
    int in =
        switch (last) {
          case "last", "past" -> published.getMonthValue() >= start + 3 ? now : now - 1;
          case "next", "coming" -> begun ? now + 1 : now;
          case "this" -> now;
          default -> begun || reference.ahead() ? now : now - 1;
        };
    return Value.date(in + "-" + code);
  }

  private Value quarter() {
    String nth = "-Q" + (1 + NTH.indexOf(required("nth").toLowerCase(Locale.ROOT)));
    String year = text("year");
    if (year != null) {
      return Value.date(year + nth);
    }
    LocalDate published = reference.published();
    if (published == null) {
      return Value.date("XXXX" + nth);
    }
    String rel = text("rel");
    int in = published.getYear();
    if (rel != null) {
      in += rel.equalsIgnoreCase("last") ? -1 : rel.equalsIgnoreCase("next") ? 1 : 0;
    } else if (nth.charAt(2) - '0' > (published.getMonthValue() + 2) / 3 && !reference.ahead()) {
      in--;
    }
    return Value.date(in + nth);
  }

  private Value quarterNow() {
    LocalDate published = reference.published();
    return Value.date(
        published == null
            ? "XXXX-QX"
            : Timex.quarter(
                published.minusMonths(1).plusMonths(3L * Integer.parseInt(rule.arg()))));
  }

  private Value yearBack() {
    return byUnit(reference.published(), "year", -Integer.parseInt(rule.arg()));
  }

  /** "three days ago", "a year earlier", "two weeks later". */
  private @Nullable Value away(@Nullable LocalDate from, int sign) {
    String unit = unit();
    String num = required("num");
    double n = Lengths.number(num);
    if (n == 0) {
      return Value.date(sign < 0 ? "PAST_REF" : "FUTURE_REF");
    }
    if (unit.equals("second") || unit.equals("minute") || unit.equals("hour")) {
      return Value.time((from == null ? "XXXX-XX-XX" : from.toString()) + "TXX:XX");
    }
    if (from == null) {
      return Value.date(Timex.masked(unit));
    }
    LocalDate day = Timex.plus(from, unit, (long) (sign * n));
    return Value.date(Timex.of(unit.equals("decade") ? "year" : unit, day));
  }

  private Value holiday() {
    LocalDate published = reference.published();
    if (published == null) {
      return Value.date("XXXX-" + rule.arg());
    }
    if (rule.arg().equals("thanksgiving")) {
      LocalDate day = thanksgiving(published.getYear());
      boolean lastYears = day.isAfter(published.plusMonths(2)) && !reference.ahead();
      return Value.date((lastYears ? thanksgiving(published.getYear() - 1) : day).toString());
    }
    LocalDate day = LocalDate.parse(published.getYear() + "-" + rule.arg());
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

  private String unit() {
    String unit = required("unit").toLowerCase(Locale.ROOT);
    return unit.equals("centurie") ? "century" : unit;
  }

  private static String stem(String decade) {
    return decade.toLowerCase(Locale.ROOT).replaceAll("ies$", "");
  }

  private String required(String name) {
    String text = text(name);
    if (text == null) {
      throw new IllegalStateException(
          "Row " + rule.order() + " of moments.tsv lacks <" + name + ">");
    }
    return text;
  }

  private @Nullable String text(String name) {
    return rule.group(match, name);
  }
}
