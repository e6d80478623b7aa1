package org.accord.grounding.moment;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import org.accord.grounding.timex.Clocks;
import org.accord.grounding.timex.Timex;
import org.accord.grounding.timex.Value;
import org.jspecify.annotations.Nullable;

/** Values of weekdays, days told from the report's own, parts of the day and clock times. */
final class DayValues {

  private static final List<String> WEEKDAYS =
      List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");

  private final Phrase phrase;
  private final Reference reference;
  private final String after;

  /**
   * @param after the words that follow the phrase, in lower case
   */
  DayValues(Phrase phrase, Reference reference, String after) {
    this.phrase = phrase;
    this.reference = reference;
    this.after = after;
  }

  private int weekdayNumber() {
    String name = phrase.required("weekday").toLowerCase(Locale.ROOT);
    return 1 + WEEKDAYS.indexOf(name.substring(0, 3));
  }

  Value everyWeekday() {
    String part = Clocks.part(phrase.text("part"));
    return Value.set("XXXX-WXX-" + weekdayNumber() + (part == null ? "" : "T" + part));
  }

  @Nullable Value weekday() {
    if (!Character.isUpperCase(phrase.required("weekday").charAt(0))) {
      return null;
    }
    DayOfWeek weekday = DayOfWeek.of(weekdayNumber());
    LocalDate published = reference.published();
    String value =
        published == null
            ? "XXXX-WXX-" + weekday.getValue()
            : dayOf(weekday, published).plusDays(offset()).toString();
    String clock = phrase.text("clock");
    if (clock != null) {
      String time = Clocks.time(clock, phrase.text("part"));
      return time == null ? Value.date(value) : Value.time(value + "T" + time);
    }
    return withPart(value);
  }

  /** "a week from Friday", "the day before Friday" shift the day itself. */
  private int offset() {
    String arg = phrase.rule().arg();
    return arg.isEmpty() ? 0 : Integer.parseInt(arg);
  }

  private LocalDate dayOf(DayOfWeek weekday, LocalDate published) {
    LocalDate told = reference.toldOrPublished();
    LocalDate from = told == null ? published : told;
    return switch (phrase.relation()) {
      case "last", "past" -> published.with(TemporalAdjusters.previous(weekday));
      case "previous" -> from.with(TemporalAdjusters.previous(weekday));
      case "next", "coming" -> published.with(TemporalAdjusters.next(weekday));
      case "following" -> from.with(TemporalAdjusters.next(weekday));
      case "this" -> published.with(TemporalAdjusters.nextOrSame(weekday));
      default ->
          reference.ahead() && !possessive()
              ? published.with(TemporalAdjusters.nextOrSame(weekday))
              : published.with(TemporalAdjusters.previousOrSame(weekday));
    };
  }

  /** "Wednesday's ruling" is mostly one already given. */
  private boolean possessive() {
    return after.startsWith("'s") || after.startsWith("’s") || phrase.lower().endsWith("days");
  }

  /** "today", "yesterday morning". */
  Value day() {
    LocalDate published = reference.published();
    int offset = Integer.parseInt(phrase.rule().arg());
    return withPart(published == null ? "XXXX-XX-XX" : published.plusDays(offset).toString());
  }

  /** "in the morning" of the day last told. */
  Value partOfDay() {
    return withPart(toldDay());
  }

  @Nullable Value clock() {
    String time = Clocks.time(phrase.required("clock"), phrase.text("part"));
    return time == null ? null : Value.time(toldDay() + "T" + time);
  }

  private String toldDay() {
    LocalDate day = reference.dayOfAnHour();
    return day == null ? "XXXX-XX-XX" : day.toString();
  }

  private Value withPart(String day) {
    String code = Clocks.part(phrase.text("part"));
    return code == null ? Value.date(day) : Value.time(day + "T" + code);
  }

  /** "the weekend", "last weekend". */
  Value weekend() {
    LocalDate published = reference.published();
    if (published == null) {
      return Value.date("XXXX-WXX-WE");
    }
    int step = Integer.parseInt(phrase.rule().arg());
    boolean inWeekend = published.getDayOfWeek().getValue() >= 6;
    boolean past = step < 0 || step == 0 && !reference.ahead() && !inWeekend;
    if (past && phrase.lower().matches("(?s).*this\\s+weekend")) {
      past = false;
    }
    return Value.date(Timex.week(published.plusWeeks(past ? -1 : step)) + "-WE");
  }
}
