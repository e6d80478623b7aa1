package org.accord.grounding.actor.sighting;

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
public final class Sighting {

  public final int report;
  public final int from;
  public final int to;
  public final ActorMention.Form form;
  public final String surface;
  public ActorKind kind;
  public boolean certainKind;
  public @Nullable String key;
  public @Nullable String head;
  public @Nullable String role;
  public @Nullable String titled;
  public @Nullable String whole;

  /** The name by which it calls itself, where another report's masthead tells it. */
  public @Nullable String official;

  public @Nullable Sighting affiliation;
  public boolean named = true;
  public boolean acts;
  public boolean speaks;
  public boolean plural;
  public boolean indefinite;
  public boolean guessed;
  public boolean apposed;

  public Sighting(
      int report, int from, int to, ActorMention.Form form, String surface, ActorKind kind) {
    this.report = report;
    this.from = from;
    this.to = to;
    this.form = form;
    this.surface = surface;
    this.kind = kind;
  }

  public Span span(Words words) {
    return words.span(from, to);
  }

  public boolean overlaps(int otherFrom, int otherTo) {
    return from < otherTo && otherFrom < to;
  }

  public boolean isName() {
    return form == ActorMention.Form.NAME;
  }
}
