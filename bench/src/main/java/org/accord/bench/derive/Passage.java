package org.accord.bench.derive;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.accord.model.Span;
import org.accord.model.reading.EventGuess;
import org.accord.model.reading.Reading;
import org.accord.model.reading.Sentence;
import org.accord.model.reading.TypedSpan;

/** One sentence with what the reader found in it, every offset counted from its beginning. */
record Passage(String text, List<Span> tokens, List<TypedSpan> spans, List<EventGuess> guesses) {

  /** The sentences of a text that was read. */
  static List<Passage> of(String text, Reading reading) {
    List<Passage> passages = new ArrayList<>();
    for (Sentence sentence : reading.sentences()) {
      Span all = sentence.span();
      int from = all.start();
      passages.add(
          new Passage(
              all.in(text),
              sentence.tokens().stream().map(t -> moved(t, -from)).toList(),
              reading.spans().stream()
                  .filter(s -> all.contains(s.span()))
                  .map(s -> new TypedSpan(s.type(), moved(s.span(), -from)))
                  .toList(),
              reading.guesses().stream()
                  .filter(g -> all.contains(g.trigger()))
                  .map(g -> new EventGuess(moved(g.trigger(), -from), g.type(), g.likelihood()))
                  .toList()));
    }
    return passages;
  }

  /** This sentence with other words for some of its tokens, by their number; spans move along. */
  Passage with(Map<Integer, String> words) {
    StringBuilder made = new StringBuilder();
    int[] places = new int[text.length() + 1];
    List<Span> moved = new ArrayList<>();
    int at = 0;
    for (int i = 0; i < tokens.size(); i++) {
      Span token = tokens.get(i);
      for (; at < token.start(); at++) {
        places[at] = made.length();
        made.append(text.charAt(at));
      }
      int start = made.length();
      made.append(words.getOrDefault(i, token.in(text)));
      moved.add(Span.of(start, made.length()));
      for (; at < token.end(); at++) {
        places[at] = Math.min(start + at - token.start(), made.length());
      }
      places[token.end()] = made.length();
    }
    for (; at < text.length(); at++) {
      places[at] = made.length();
      made.append(text.charAt(at));
    }
    places[text.length()] = made.length();
    return new Passage(
        made.toString(),
        moved,
        spans.stream().map(s -> new TypedSpan(s.type(), at(s.span(), places))).toList(),
        guesses.stream()
            .map(g -> new EventGuess(at(g.trigger(), places), g.type(), g.likelihood()))
            .toList());
  }

  private static Span at(Span span, int[] places) {
    return Span.of(places[span.start()], places[span.end()]);
  }

  static Span moved(Span span, int by) {
    return Span.of(span.start() + by, span.end() + by);
  }
}
