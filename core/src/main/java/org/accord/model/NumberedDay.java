package org.accord.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day written in numbers alone, such as "4/5/2017": whether the day or the month comes first must
 * be told by something else.
 *
 * @param separator between the numbers: slash, full stop or hyphen
 */
public record NumberedDay(int first, int second, int year, char separator) {

  /** Which of the two numbers comes first. */
  public enum Order {
    DAY_FIRST,
    MONTH_FIRST
  }

  private static final int MONTHS = 12;
  private static final Pattern NUMBERS =
      Pattern.compile(
          "(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{4})"
              + "(?:[ ,T]+\\d{1,2}:\\d{2}(?::\\d{2})?(?: ?[AaPp]\\.?[Mm]\\.?)?)?");

  /** Reads the numbers; a time of day behind them is read past. */
  public static Optional<NumberedDay> parse(String text) {
    Matcher m = NUMBERS.matcher(text.strip());
    return m.matches()
        ? Optional.of(
            new NumberedDay(
                Integer.parseInt(m.group(1)),
                Integer.parseInt(m.group(3)),
                Integer.parseInt(m.group(4)),
                m.group(2).charAt(0)))
        : Optional.empty();
  }

  /** The order that these numbers alone show: a number over twelve is no month. */
  public Optional<Order> shows() {
    if ((first > MONTHS) == (second > MONTHS)) {
      return Optional.empty();
    }
    return Optional.of(first > MONTHS ? Order.DAY_FIRST : Order.MONTH_FIRST);
  }

  /** The day, if the numbers tell it whatever their order. */
  public Optional<LocalDate> day() {
    return first == second ? day(Order.DAY_FIRST) : shows().flatMap(this::day);
  }

  /** The day in that order; empty if there is none, as for the 31st of April. */
  public Optional<LocalDate> day(Order order) {
    boolean dayFirst = order == Order.DAY_FIRST;
    try {
      return Optional.of(LocalDate.of(year, dayFirst ? second : first, dayFirst ? first : second));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
