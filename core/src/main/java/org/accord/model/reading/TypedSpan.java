package org.accord.model.reading;

import java.util.Comparator;
import org.accord.model.Span;

/** A stretch of text and what the reader found it to be. */
public record TypedSpan(SpanType type, Span span) implements Comparable<TypedSpan> {

  private static final Comparator<TypedSpan> BY_POSITION =
      Comparator.comparing(TypedSpan::span).thenComparing(TypedSpan::type);

  @Override
  public int compareTo(TypedSpan other) {
    return BY_POSITION.compare(this, other);
  }
}
