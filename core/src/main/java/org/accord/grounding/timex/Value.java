package org.accord.grounding.timex;

import org.accord.model.reading.SpanType;

/** A TIMEX3 type and value. */
public record Value(SpanType type, String value) {

  public static Value date(String value) {
    return new Value(SpanType.DATE, value);
  }

  public static Value time(String value) {
    return new Value(SpanType.TIME, value);
  }

  public static Value duration(String value) {
    return new Value(SpanType.DURATION, value);
  }

  public static Value set(String value) {
    return new Value(SpanType.SET, value);
  }
}
