package org.accord.reading;

import java.util.ArrayList;
import java.util.List;
import org.accord.model.Span;
import org.accord.model.reading.SpanType;
import org.accord.model.reading.TypedSpan;
import org.accord.reading.pieces.Pieces;
import org.jspecify.annotations.Nullable;

/** Turns the labels of one window's pieces into typed spans of the text. */
final class Spans {

  private Spans() {}

  /**
   * The spans of one head: runs of whole words of one type, a word being labelled by its first
   * piece.
   */
  static List<TypedSpan> of(Pieces pieces, byte[] labels, Head head) {
    List<TypedSpan> spans = new ArrayList<>();
    @Nullable SpanType type = null;
    int start = 0;
    int end = 0;
    for (int i = 0; i < pieces.size(); i++) {
      if (!pieces.beginsWord(i)) {
        end = type == null ? end : pieces.end(i);
        continue;
      }
      Head.Label label = head.labels().get(labels[i]);
      if (type != null && (label.begins() || label.type() != type)) {
        spans.add(new TypedSpan(type, Span.of(start, end)));
        type = null;
      }
      if (label.type() != null) {
        start = type == null ? pieces.start(i) : start;
        type = label.type();
        end = pieces.end(i);
      }
    }
    if (type != null) {
      spans.add(new TypedSpan(type, Span.of(start, end)));
    }
    return spans;
  }
}
