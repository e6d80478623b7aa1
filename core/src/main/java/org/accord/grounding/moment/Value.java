package org.accord.grounding.moment;

import org.accord.model.reading.SpanType;

/** A TIMEX3 type and value. */
record Value(SpanType type, String value) {

  static Value date(String value) {
    return new Value(SpanType.DATE, value);
  }

  static Value time(String value) {
    return new Value(SpanType.TIME, value);
  }

  static Value duration(String value) {
    return new Value(SpanType.DURATION, value);
  }

  static Value set(String value) {
    return new Value(SpanType.SET, value);
  }
}
