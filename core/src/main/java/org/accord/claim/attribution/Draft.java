package org.accord.claim.attribution;

import java.util.ArrayList;
import java.util.List;
import org.accord.model.Span;
import org.accord.model.claim.RuleRef;
import org.accord.model.claim.Stance;
import org.jspecify.annotations.Nullable;

/** An attribution in the making; its pieces may still be moved. */
final class Draft {

  final List<Span> source = new ArrayList<>();
  final List<Span> cue = new ArrayList<>();
  final List<Span> content = new ArrayList<>();
  @Nullable Cue rule;
  boolean byReader;
  boolean trusted;
  boolean silent;
  boolean unsourced;
  boolean continued;
  @Nullable Span relay;
  final List<RuleRef> rules = new ArrayList<>();

  static Draft of(@Nullable Cue rule) {
    Draft draft = new Draft();
    draft.rule = rule;
    return draft;
  }

  Span contentSpan() {
    return content.stream().reduce(Span::cover).orElseThrow();
  }

  Span whole() {
    Span span = contentSpan();
    for (Span piece : source) {
      span = span.cover(piece);
    }
    for (Span piece : cue) {
      span = span.cover(piece);
    }
    return span;
  }

  boolean cueOverlaps(Draft other) {
    return overlap(cue, other.cue);
  }

  boolean contentOverlaps(Draft other) {
    return overlap(content, other.content);
  }

  boolean sourceOverlaps(Draft other) {
    return overlap(source, other.source);
  }

  static boolean overlap(List<Span> a, List<Span> b) {
    return a.stream().anyMatch(x -> b.stream().anyMatch(x::overlaps));
  }

  /** Where it begins, for sorting: its content's start. */
  int at() {
    return content.isEmpty() ? Integer.MAX_VALUE : contentSpan().start();
  }

  @Nullable Stance stance() {
    return rule == null ? null : rule.stance();
  }
}
