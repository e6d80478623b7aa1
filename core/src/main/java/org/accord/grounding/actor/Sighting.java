package org.accord.grounding.actor;

import org.accord.model.Span;
import org.accord.model.grounding.ActorKind;
import org.accord.model.grounding.ActorMention;
import org.accord.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * A place in a report where an actor is meant, before it is known which.
 *
 * <p>What has one {@code key} in a story is one actor. A sighting without a key is a reference that
 * has yet to be resolved.
 */
final class Sighting {

  final int report;
  final int from;
  final int to;
  final ActorMention.Form form;
  final String surface;
  ActorKind kind;
  boolean certainKind;
  @Nullable String key;
  @Nullable String head;
  @Nullable String role;
  @Nullable String titled;
  @Nullable String whole;

  /** The name by which it calls itself, where another report's masthead tells it. */
  @Nullable String official;

  @Nullable Sighting affiliation;
  boolean named = true;
  boolean acts;
  boolean speaks;
  boolean plural;
  boolean indefinite;
  boolean guessed;
  boolean apposed;

  Sighting(int report, int from, int to, ActorMention.Form form, String surface, ActorKind kind) {
    this.report = report;
    this.from = from;
    this.to = to;
    this.form = form;
    this.surface = surface;
    this.kind = kind;
  }

  Span span(Words words) {
    return words.span(from, to);
  }

  boolean overlaps(int otherFrom, int otherTo) {
    return from < otherTo && otherFrom < to;
  }

  boolean isName() {
    return form == ActorMention.Form.NAME;
  }
}
