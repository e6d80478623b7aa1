package org.accord.reading;

import java.util.ArrayList;
import java.util.List;
import org.accord.model.reading.EventGuess;
import org.accord.model.reading.Sentence;
import org.accord.model.reading.SpanType;
import org.accord.model.reading.TypedSpan;
import org.accord.reading.pieces.Pieces;

/** What the labels of a text's windows amount to. */
record Labelled(List<TypedSpan> spans, List<EventGuess> guesses) {

  /**
   * A window and its labels.
   *
   * @param labels a row for every head, then one of types and one of their likelihoods
   */
  record Window(Pieces pieces, byte[][] labels) {}

  /** Gathers the windows of one text, in their order. */
  static final class Layers {

    private final List<Head> heads;
    private final List<List<TypedSpan>> layers = new ArrayList<>();
    private final List<EventGuess> guesses = new ArrayList<>();

    Layers(ReaderModel model) {
      heads = model.heads();
      heads.forEach(head -> layers.add(new ArrayList<>()));
    }

    void add(Window window) {
      for (int head = 0; head < heads.size(); head++) {
        List<TypedSpan> found = Spans.of(window.pieces(), window.labels()[head], heads.get(head));
        layers.get(head).addAll(found);
        int piece = 0;
        for (TypedSpan span : found) {
          if (span.type() == SpanType.EVENT) {
            while (window.pieces().start(piece) < span.span().start()) {
              piece++;
            }
            guess(span, window.labels()[heads.size()][piece], window, piece);
          }
        }
      }
    }

    private void guess(TypedSpan event, int type, Window window, int piece) {
      int likelihood = window.labels()[heads.size() + 1][piece];
      TypeHead.type(type)
          .ifPresent(known -> guesses.add(new EventGuess(event.span(), known, likelihood)));
    }

    /** Everything with its edges set. */
    Labelled fitted(String text, List<Sentence> sentences) {
      SpanEdges edges = new SpanEdges(text, sentences);
      List<TypedSpan> spans =
          layers.stream().flatMap(layer -> edges.fit(layer).stream()).sorted().toList();
      return new Labelled(spans, onFitted(spans));
    }

    /** The guesses about events whose spans are left, on these spans. */
    private List<EventGuess> onFitted(List<TypedSpan> spans) {
      List<EventGuess> fitted = new ArrayList<>();
      int next = 0;
      for (TypedSpan span : spans) {
        if (span.type() != SpanType.EVENT) {
          continue;
        }
        while (next < guesses.size() && guesses.get(next).trigger().end() <= span.span().start()) {
          next++;
        }
        if (next < guesses.size() && guesses.get(next).trigger().overlaps(span.span())) {
          EventGuess guess = guesses.get(next);
          fitted.add(new EventGuess(span.span(), guess.type(), guess.likelihood()));
        }
      }
      return fitted;
    }
  }
}
