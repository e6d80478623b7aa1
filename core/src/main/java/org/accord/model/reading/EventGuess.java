package org.accord.model.reading;

import org.accord.model.Span;
import org.accord.model.claim.EventType;

/**
 * What type of event the reader takes a trigger to tell; for words that no list of triggers holds.
 *
 * @param trigger the span of type {@link SpanType#EVENT} that it is about
 * @param likelihood the reader's own, in per cent, among all types and none
 */
public record EventGuess(Span trigger, EventType type, int likelihood) {

  public EventGuess {
    if (likelihood < 0 || likelihood > 100) {
      throw new IllegalArgumentException("Not a likelihood in per cent: " + likelihood);
    }
  }
}
