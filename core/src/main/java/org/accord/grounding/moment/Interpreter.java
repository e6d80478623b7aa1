package org.accord.grounding.moment;

import java.time.DateTimeException;
import org.accord.grounding.timex.Lengths;
import org.accord.grounding.timex.Value;
import org.jspecify.annotations.Nullable;

/** Says what a matched phrase means against a reference; null where it means nothing after all. */
final class Interpreter {

  private Interpreter() {}

  /**
   * The value of the phrase.
   *
   * @param after the words that follow it, in lower case
   */
  static @Nullable Value value(Phrase phrase, Reference reference, String after) {
    try {
      return interpret(phrase, reference, after);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static @Nullable Value interpret(Phrase phrase, Reference reference, String after) {
    CalendarValues calendar = new CalendarValues(phrase, reference);
    DayValues days = new DayValues(phrase, reference, after);
    PeriodValues periods = new PeriodValues(phrase, reference);
    QuarterValues quarters = new QuarterValues(phrase, reference);
    String arg = phrase.rule().arg();
    return switch (phrase.rule().meaning()) {
      case ISO -> calendar.iso();
      case NUMERIC -> calendar.numeric();
      case CALENDAR -> calendar.calendar();
      case YEAR -> Value.date(phrase.required("year"));
      case SPOKEN_YEAR -> calendar.spokenYear();
      case DECADE -> calendar.decade();
      case DECADE_WORD -> calendar.decadeWord();
      case CENTURY -> calendar.century();
      case HOLIDAY -> calendar.holiday();
      case WEEKDAY -> days.weekday();
      case DAY -> days.day();
      case PART_OF_DAY -> days.partOfDay();
      case CLOCK -> days.clock();
      case WEEKEND -> days.weekend();
      case PERIOD -> periods.fromReport();
      case PERIOD_TOLD -> periods.fromTold();
      case YEAR_NOW -> periods.yearNow();
      case SEASON -> periods.season();
      case AGO -> periods.ago();
      case EARLIER -> periods.fromTold(-1);
      case LATER -> periods.fromTold(1);
      case AHEAD -> periods.ahead();
      case QUARTER -> quarters.nth();
      case QUARTER_ENDED -> quarters.ended();
      case QUARTER_NOW -> quarters.now();
      case QUARTER_OF_YEAR -> quarters.ofYear();
      case REF -> Value.date(arg);
      case DURATION ->
          Lengths.duration(phrase.text("num"), phrase.text("half") != null, phrase.unit());
      case DURATION_OF -> Value.duration(arg);
      case DURATION_UNIT -> Lengths.duration("1", false, phrase.unit());
      case DURATION_MANY -> Lengths.duration("several", false, phrase.unit());
      case SET -> Value.set(arg);
      case SET_WEEKDAY -> days.everyWeekday();
      case SET_MONTH ->
          Value.set(
              String.format(
                  java.util.Locale.ROOT,
                  "XXXX-%02d",
                  CalendarValues.month(phrase.required("month"))));
      case SET_NUM -> Lengths.set(phrase.text("num"), phrase.unit());
    };
  }
}
