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
 * @param guesses in order of their triggers, for those that the reader has a guess about
 */
public record Reading(
    String textDigest, List<Sentence> sentences, List<TypedSpan> spans, List<EventGuess> guesses) {

  public Reading {
    sentences = List.copyOf(sentences);
    spans = List.copyOf(spans);
    guesses = List.copyOf(guesses);
  }

  /** A reading without guesses about events. */
  public Reading(String textDigest, List<Sentence> sentences, List<TypedSpan> spans) {
    this(textDigest, sentences, spans, List.of());
  }

  /** The spans of that type, in order. */
  public List<TypedSpan> spans(SpanType type) {
    return spans.stream().filter(s -> s.type() == type).toList();
  }

  /** The spans that lie within {@code where}. */
  public List<TypedSpan> within(Span where) {
    return spans.stream().filter(s -> where.contains(s.span())).toList();
  }

  /** The guess about the trigger that stands over the offset. */
  public Optional<EventGuess> guessAt(int offset) {
    return guesses.stream()
        .filter(g -> g.trigger().start() <= offset && offset < g.trigger().end())
        .findFirst();
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
