package org.accord.claim.attribution.draft;

import java.util.ArrayList;
import java.util.List;
import org.accord.claim.attribution.cue.Cue;
import org.accord.model.Span;
import org.accord.model.claim.RuleRef;
import org.accord.model.claim.Stance;
import org.jspecify.annotations.Nullable;

/** An attribution in the making; its pieces may still be moved. */
public final class Draft {

  public final List<Span> source = new ArrayList<>();
  public final List<Span> cue = new ArrayList<>();
  public final List<Span> content = new ArrayList<>();
  public @Nullable Cue rule;
  public boolean byReader;
  boolean trusted;
  public boolean silent;
  public boolean unsourced;
  public boolean continued;
  public @Nullable Span relay;

  /** Its subject stands behind the cue, told so by the words behind it and by no mark. */
  boolean turned;

  public final List<RuleRef> rules = new ArrayList<>();

  static Draft of(@Nullable Cue rule) {
    Draft draft = new Draft();
    draft.rule = rule;
    return draft;
  }

  public Span contentSpan() {
    return content.stream().reduce(Span::cover).orElseThrow();
  }

  public Span whole() {
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

  public static boolean overlap(List<Span> a, List<Span> b) {
    return a.stream().anyMatch(x -> b.stream().anyMatch(x::overlaps));
  }

  /** Where it begins, for sorting: its content's start. */
  int at() {
    return content.isEmpty() ? Integer.MAX_VALUE : contentSpan().start();
  }

  public @Nullable Stance stance() {
    return rule == null ? null : rule.stance();
  }
}
