package org.accord.model.reading;

import java.util.List;
import java.util.Optional;
import org.accord.model.Span;

/**
 * What the reader found in one text.
 *
 * @param textDigest digest of the text it was read from
 * @param sentences in order, never overlapping
 * @param spans in order; spans of one layer never overlap
 */
public record Reading(String textDigest, List<Sentence> sentences, List<TypedSpan> spans) {

  public Reading {
    sentences = List.copyOf(sentences);
    spans = List.copyOf(spans);
  }

  /** The spans of that type, in order. */
  public List<TypedSpan> spans(SpanType type) {
    return spans.stream().filter(s -> s.type() == type).toList();
  }

  /** The spans that lie within {@code where}. */
  public List<TypedSpan> within(Span where) {
    return spans.stream().filter(s -> where.contains(s.span())).toList();
  }

  /** The sentence in which the offset lies. */
  public Optional<Sentence> sentenceAt(int offset) {
    int low = 0;
    int high = sentences.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Sentence sentence = sentences.get(middle);
      if (offset < sentence.span().start()) {
        high = middle - 1;
      } else if (offset >= sentence.span().end()) {
        low = middle + 1;
      } else {
        return Optional.of(sentence);
      }
    }
    return Optional.empty();
  }
}
