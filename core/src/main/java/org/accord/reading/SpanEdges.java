package org.accord.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.accord.model.Span;
import org.accord.model.reading.Reading;
import org.accord.model.reading.Sentence;
import org.accord.model.reading.TypedSpan;

/**
 * Sets the edges of spans where a reader of the text would set them; the encoder labels parts of
 * words and sometimes drops a mark.
 *
 * <p>Parts of an attribution begin and end with whole tokens and keep both marks of a quotation, as
 * the PolNeAR scheme has it. Names, times and events begin and end with a letter or digit, without
 * a possessive, and keep the last stop of {@code U.S.}
 */
final class SpanEdges {

  private final String text;
  private final Reading reading;

  SpanEdges(String text, List<Sentence> sentences) {
    this.text = text;
    this.reading = new Reading("", sentences, List.of());
  }

  /** The spans of one layer with their edges set; the layer's order and disjointness are kept. */
  List<TypedSpan> fit(List<TypedSpan> layer) {
    List<TypedSpan> fitted = new ArrayList<>();
    int floor = 0;
    for (int i = 0; i < layer.size(); i++) {
      TypedSpan span = layer.get(i);
      int ceiling = i + 1 < layer.size() ? layer.get(i + 1).span().start() : text.length();
      int start = span.span().start();
      int end = span.span().end();
      Span moved =
          span.type().isAttribution()
              ? quoted(
                  Math.min(start, tokenAt(start).start()), Math.max(end, tokenAt(end - 1).end()))
              : bare(start, end);
      int from = Math.max(moved.start(), floor);
      int to = Math.min(moved.end(), ceiling);
      if (from < to) {
        fitted.add(new TypedSpan(span.type(), Span.of(from, to)));
        floor = to;
      }
    }
    return fitted;
  }

  /** Takes in the mark that opens or closes the quotation, if exactly that mark was left out. */
  private Span quoted(int start, int end) {
    int marks = 0;
    for (int i = start; i < end; i++) {
      marks += isDoubleQuote(text.charAt(i)) ? 1 : 0;
    }
    if (marks % 2 == 1) {
      if (end < text.length()
          && isDoubleQuote(text.charAt(end))
          && !isDoubleQuote(text.charAt(end - 1))) {
        return Span.of(start, end + 1);
      }
      if (start > 0
          && isDoubleQuote(text.charAt(start - 1))
          && !isDoubleQuote(text.charAt(start))) {
        return Span.of(start - 1, end);
      }
    } else if (marks == 0
        && start > 0
        && end < text.length()
        && isDoubleQuote(text.charAt(start - 1))
        && isDoubleQuote(text.charAt(end))) {
      return Span.of(start - 1, end + 1);
    }
    return Span.of(start, end);
  }

  private Span bare(int start, int end) {
    int from = start;
    int to = end;
    while (from < to && !isName(from)) {
      from++;
    }
    Span last = tokenAt(Math.max(from, to - 1));
    if (last.start() > from && isClitic(last)) {
      to = last.start();
    }
    while (to > from && !isName(to - 1)) {
      to--;
    }
    if (to > from
        && to < text.length()
        && text.charAt(to) == '.'
        && tokenAt(to).contains(Span.of(to - 1, to))) {
      to++;
    }
    return Span.of(from, to);
  }

  private boolean isName(int i) {
    char c = text.charAt(i);
    return Character.isLetterOrDigit(c)
        || Character.isSurrogate(c)
        || c == '$'
        || c == '€'
        || c == '£';
  }

  private boolean isClitic(Span token) {
    char c = text.charAt(token.start());
    return token.length() == 2 && (c == '\'' || c == '’');
  }

  private static boolean isDoubleQuote(char c) {
    return c == '"' || c == '“' || c == '”' || c == '„' || c == '«' || c == '»';
  }

  /** The token in which the offset lies; the single character where there is none. */
  private Span tokenAt(int offset) {
    Optional<Sentence> sentence = reading.sentenceAt(offset);
    if (sentence.isPresent()) {
      List<Span> tokens = sentence.get().tokens();
      int low = 0;
      int high = tokens.size() - 1;
      while (low <= high) {
        int middle = (low + high) >>> 1;
        Span token = tokens.get(middle);
        if (offset < token.start()) {
          high = middle - 1;
        } else if (offset >= token.end()) {
          low = middle + 1;
        } else {
          return token;
        }
      }
    }
    return Span.of(offset, offset + 1);
  }
}
