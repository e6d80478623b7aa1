package org.accord.grounding.moment;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.accord.grounding.timex.Clocks;
import org.accord.grounding.timex.Lengths;
import org.accord.grounding.timex.Timex;
import org.accord.grounding.timex.Value;
import org.jspecify.annotations.Nullable;

/** Values of weeks, months, seasons and years told by their distance: "last week", "a year ago". */
final class PeriodValues {

  private final Phrase phrase;
  private final Reference reference;

  PeriodValues(Phrase phrase, Reference reference) {
    this.phrase = phrase;
    this.reference = reference;
  }

  /** "this week", "last month", "next year". */
  Value fromReport() {
    return step(reference.published(), Integer.parseInt(phrase.rule().arg()));
  }

  /** "the previous day", "the following year", "the same month". */
  Value fromTold() {
    String unit = phrase.unit();
    boolean day = unit.equals("day") || Clocks.part(unit) != null;
    LocalDate from = day ? reference.toldOrPublished() : reference.periodOrPublished();
    return step(from, Integer.parseInt(phrase.rule().arg()));
  }

  private Value step(@Nullable LocalDate from, int step) {
    String unit = phrase.unit();
    String code = Clocks.part(unit);
    if (code != null) {
      LocalDate day = from == null ? null : from.plusDays(step);
      return Value.time((day == null ? "XXXX-XX-XX" : day.toString()) + "T" + code);
    }
    return byUnit(from, unit, step);
  }

  static Value byUnit(@Nullable LocalDate from, String unit, long step) {
    return Value.date(
        from == null ? Timex.masked(unit) : Timex.of(unit, Timex.plus(from, unit, step)));
  }

  /** "the full year" and the like: the year of the report. */
  Value yearNow() {
    return byUnit(reference.published(), "year", 0);
  }

  Value season() {
    String season = phrase.required("season").toLowerCase(Locale.ROOT);
    String code =
        switch (season) {
          case "spring" -> "SP";
          case "summer" -> "SU";
          case "winter" -> "WI";
          default -> "FA";
        };
    String year = phrase.text("year");
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
    int in =
        switch (phrase.relation()) {
          case "last", "past" -> published.getMonthValue() >= start + 3 ? now : now - 1;
          case "next", "coming" -> begun ? now + 1 : now;
          case "this" -> now;
          default -> begun || reference.ahead() ? now : now - 1;
        };
    return Value.date(in + "-" + code);
  }

  /** "three days ago". */
  Value ago() {
    String unit = phrase.unit();
    if (unit.equals("year") && Lengths.number(phrase.required("num")) == 1) {
      Value quarter = new QuarterValues(phrase, reference).yearBefore();
      if (quarter != null) {
        return quarter;
      }
    }
    return away(reference.published(), -1, "PAST_REF");
  }

  /** "a year earlier", "two weeks later": from the day last told. */
  Value fromTold(int sign) {
    if (sign < 0 && phrase.unit().equals("year")) {
      return ago();
    }
    return away(reference.toldOrPublished(), sign, sign < 0 ? "PAST_REF" : "FUTURE_REF");
  }

  /** "two weeks from now". */
  Value ahead() {
    return away(reference.published(), 1, "FUTURE_REF");
  }

  private Value away(@Nullable LocalDate from, int sign, String vague) {
    String unit = phrase.unit();
    double n = Lengths.number(phrase.required("num"));
    if (n == 0) {
      return Value.date(vague);
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
}
