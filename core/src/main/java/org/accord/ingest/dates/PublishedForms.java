package org.accord.ingest.dates;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.accord.model.NumberedDay;
import org.accord.model.NumberedDay.Order;
import org.accord.model.Published;
import org.accord.text.Blanks;
import org.jspecify.annotations.Nullable;

/**
 * The ways in which files write when they were published.
 *
 * <p>ISO 8601, RFC 1123, "5 March 2017", "March 5, 2017", "20170305", and numbers such as
 * "5/13/2017". "4/5/2017" is a day in April or in May; by itself it tells no time.
 */
public final class PublishedForms {

  private static final Pattern ISO_DAY = Pattern.compile("(\\d{4})[-/](\\d{1,2})[-/](\\d{1,2})");

  private static final List<DateTimeFormatter> DAYS =
      List.of(
          DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH),
          DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH),
          DateTimeFormatter.ofPattern("MMMM d uuuu", Locale.ENGLISH),
          DateTimeFormatter.ofPattern("MMM d uuuu", Locale.ENGLISH),
          DateTimeFormatter.BASIC_ISO_DATE);

  private PublishedForms() {}

  /** What the words tell; empty where they tell nothing of a time. */
  public static Optional<Dating> parse(@Nullable String words) {
    if (words == null || words.isBlank() || words.length() > 80) {
      return Optional.empty();
    }
    String value = words.strip();
    return Published.parse(value)
        .or(() -> rfc1123(value))
        .or(() -> isoDay(value))
        .or(() -> namedDay(value))
        .map(published -> new Dating(published, null))
        .or(() -> numberedDay(value));
  }

  private static Optional<Published> rfc1123(String value) {
    try {
      return Optional.of(
          Published.at(OffsetDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME)));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private static Optional<Published> isoDay(String value) {
    Matcher m = ISO_DAY.matcher(value);
    return m.matches() ? day(m.group(1), m.group(2), m.group(3)) : Optional.empty();
  }

  private static Optional<Published> namedDay(String value) {
    String plain =
        Blanks.joined(
            value
                .replaceFirst(
                    "^(?i)(mon|tues?|wed(nes)?|thu(rs)?|fri|sat(ur)?|sun)(day)?\\.?,?\\s+", "")
                .replaceAll("[,.]", " ")
                .replaceAll("(?<=\\d)(st|nd|rd|th)\\b", "")
                .strip());
    for (DateTimeFormatter form : DAYS) {
      try {
        return Optional.of(Published.on(LocalDate.parse(plain, form)));
      } catch (DateTimeParseException e) {
        continue;
      }
    }
    return Optional.empty();
  }

  private static Optional<Dating> numberedDay(String value) {
    return NumberedDay.parse(value)
        .filter(d -> Arrays.stream(Order.values()).anyMatch(o -> d.day(o).isPresent()))
        .map(d -> new Dating(d.day().map(Published::on).orElse(null), value));
  }

  private static Optional<Published> day(String year, String month, String day) {
    try {
      return Optional.of(
          Published.on(
              LocalDate.of(
                  Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
