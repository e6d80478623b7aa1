package org.accord.model.reading;

import java.util.List;
import org.accord.model.Span;

/**
 * A sentence, a headline or a line of site furniture, with its tokens.
 *
 * @param index its place in the report, from 0
 * @param paragraph the paragraph it stands in, from 0
 * @param span without surrounding white space
 * @param tokens words, numbers and punctuation, in order
 */
public record Sentence(int index, int paragraph, Span span, List<Span> tokens) {

  public Sentence {
    tokens = List.copyOf(tokens);
  }
}
