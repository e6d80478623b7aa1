package org.accord.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When a report was published: a day, and the time where it is known.
 *
 * <p>The day is the publisher's own (weekdays in the text refer to it); without a time the report
 * counts as known from the day's end in UTC.
 */
public record Published(LocalDate day, @Nullable OffsetDateTime time) {

  public static Published on(LocalDate day) {
    return new Published(day, null);
  }

  public static Published at(OffsetDateTime time) {
    return new Published(time.toLocalDate(), time);
  }

  /** Reads {@code 2016-12-17}, {@code 2016-12-17T10:02:00} (taken as UTC) or one with an offset. */
  public static Optional<Published> parse(String text) {
    String value = text.strip().replace(' ', 'T');
    try {
      if (value.length() == 10) {
        return Optional.of(on(LocalDate.parse(value)));
      }
      boolean zoned = value.matches(".*(Z|[+-]\\d{2}:?\\d{2})$");
      String iso = value.replaceFirst("([+-]\\d{2})(\\d{2})$", "$1:$2");
      return Optional.of(at(OffsetDateTime.parse(zoned ? iso : value + "Z")));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /** The instant from which the report may be taken as known. */
  public Instant knownFrom() {
    return time != null
        ? time.toInstant()
        : day.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC).minusMillis(1);
  }

  /** ISO 8601, as {@link #parse} reads it: the time with its offset where known, else the day. */
  @Override
  public String toString() {
    return time != null ? time.toString() : day.toString();
  }
}
