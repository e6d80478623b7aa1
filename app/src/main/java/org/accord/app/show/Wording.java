package org.accord.app.show;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import org.accord.model.Published;
import org.accord.model.finding.Counts;
import org.accord.model.finding.LedgerEntry;
import org.jspecify.annotations.Nullable;

/**
 * How counts, bounds and dates are worded for people; the same on the board and in the terminal.
 */
public final class Wording {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEE d MMM uuuu", Locale.ENGLISH);

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

  private Wording() {}

  /** {@code 3 articles, 2 texts, 1 origin}. */
  public static String counts(Counts counts) {
    return plural(counts.articles(), "article")
        + ", "
        + plural(counts.texts(), "text")
        + ", "
        + plural(counts.origins(), "origin");
  }

  public static String plural(int n, String noun) {
    return n + " " + noun + (n == 1 ? "" : "s");
  }

  /** {@code Thu 15 Dec 2016} for a whole ISO date, the value itself for a reduced one. */
  public static String day(@Nullable String iso) {
    if (iso == null) {
      return "date untold";
    }
    try {
      return DAY.format(LocalDate.parse(iso));
    } catch (DateTimeParseException e) {
      return iso;
    }
  }

  /** {@code Fri 7 Mar 2025, 13:05 UTC}, {@code Fri 7 Mar 2025}, {@code date unknown}. */
  public static String published(@Nullable Published published) {
    if (published == null) {
      return "date unknown";
    }
    String day = DAY.format(published.day());
    OffsetDateTime time = published.time();
    if (time == null) {
      return day;
    }
    String offset = time.getOffset().equals(ZoneOffset.UTC) ? "UTC" : "UTC" + time.getOffset();
    return day + ", " + TIME.format(time) + " " + offset;
  }

  /**
   * {@code at least 6,000}, {@code up to 9,000}, {@code about 20,000}, {@code 20 to 30}.
   *
   * <p>A bound one beside a round number is told by the round one: 301 at least is more than 300,
   * as the text will have said.
   */
  public static String bounds(LedgerEntry entry) {
    Double low = entry.low();
    Double high = entry.high();
    if (low == null && high == null) {
      return "an untold number";
    }
    if (low == null) {
      double most = high == null ? 0 : high;
      return isRound(most + 1) ? "fewer than " + number(most + 1) : "up to " + number(most);
    }
    if (high == null) {
      return isRound(low - 1) ? "more than " + number(low - 1) : "at least " + number(low);
    }
    if (low.equals(high)) {
      return (entry.approximate() ? "about " : "") + number(low);
    }
    return number(low) + " to " + number(high);
  }

  private static boolean isRound(double value) {
    return value >= 10 && value % 10 == 0;
  }

  static String number(double value) {
    return new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.ENGLISH))
        .format(value);
  }
}
