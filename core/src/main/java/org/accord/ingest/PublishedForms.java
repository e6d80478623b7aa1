package org.accord.ingest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.accord.model.Published;
import org.jspecify.annotations.Nullable;

/**
 * The ways in which files write when they were published.
 *
 * <p>ISO 8601, RFC 1123, "5 March 2017", "March 5, 2017", "20170305", and "5/13/2017" where one
 * number can only be the day. "4/5/2017" is a day in April or in May; it counts as unknown.
 */
final class PublishedForms {

  private static final Pattern NUMBERS = Pattern.compile("(\\d{1,2})[/.](\\d{1,2})[/.](\\d{4})");
  private static final Pattern ISO_DAY = Pattern.compile("(\\d{4})[-/](\\d{1,2})[-/](\\d{1,2})");

  private static final List<DateTimeFormatter> DAYS =
      List.of(
          DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH),
          DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH),
          DateTimeFormatter.ofPattern("MMMM d uuuu", Locale.ENGLISH),
          DateTimeFormatter.ofPattern("MMM d uuuu", Locale.ENGLISH),
          DateTimeFormatter.BASIC_ISO_DATE);

  private PublishedForms() {}

  /** The time that the words tell, empty where they tell none for certain. */
  static Optional<Published> parse(@Nullable String words) {
    if (words == null || words.isBlank() || words.length() > 80) {
      return Optional.empty();
    }
    String value = words.strip();
    return Published.parse(value)
        .or(() -> rfc1123(value))
        .or(() -> isoDay(value))
        .or(() -> namedDay(value))
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
        value
            .replaceFirst(
                "^(?i)(mon|tues?|wed(nes)?|thu(rs)?|fri|sat(ur)?|sun)(day)?\\.?,?\\s+", "")
            .replaceAll("[,.]", " ")
            .replaceAll("(?<=\\d)(st|nd|rd|th)\\b", "")
            .strip()
            .replaceAll("\\s+", " ");
    for (DateTimeFormatter form : DAYS) {
      try {
        return Optional.of(Published.on(LocalDate.parse(plain, form)));
      } catch (DateTimeParseException e) {
        continue;
      }
    }
    return Optional.empty();
  }

  private static Optional<Published> numberedDay(String value) {
    Matcher m = NUMBERS.matcher(value);
    if (!m.matches()) {
      return Optional.empty();
    }
    boolean dayFirst = Integer.parseInt(m.group(1)) > 12;
    boolean monthFirst = Integer.parseInt(m.group(2)) > 12;
    if (dayFirst == monthFirst && !m.group(1).equals(m.group(2))) {
      return Optional.empty();
    }
    return dayFirst
        ? day(m.group(3), m.group(2), m.group(1))
        : day(m.group(3), m.group(1), m.group(2));
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
