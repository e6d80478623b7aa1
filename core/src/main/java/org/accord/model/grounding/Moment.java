package org.accord.model.grounding;

import java.time.LocalDate;
import org.accord.model.Evidence;
import org.accord.model.reading.SpanType;
import org.jspecify.annotations.Nullable;

/**
 * A date, time or interval, resolved against the report's own date, with the words it came from.
 *
 * @param type DATE, TIME, DURATION or SET
 * @param value TIMEX3 value ("2016-12-15", "2014-04", "P3D", "PAST_REF"), null where it cannot be
 *     told
 * @param from first day meant, null if unknown
 * @param to last day meant, null if unknown or still running ("since Thursday" has from only)
 */
public record Moment(
    Evidence evidence,
    SpanType type,
    @Nullable String value,
    @Nullable LocalDate from,
    @Nullable LocalDate to) {}
