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

  private static final String UNNAMED = "unnamed:";

  public final int report;
  public final int from;
  public final int to;
  public final ActorMention.Form form;
  public final String surface;
  public ActorKind kind;
  public boolean certainKind;
  public @Nullable String key;
  private @Nullable String keyAnywhere;
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

  /** Lets its key mean nobody outside its report. */
  public void keepToItsReport() {
    if (key != null) {
      keyAnywhere = key;
      key = keyHere(key, report);
    }
  }

  private static String keyHere(String anywhere, int report) {
    return UNNAMED + report + ":" + anywhere.substring(UNNAMED.length());
  }

  /** The same in a report of another number; for whom it speaks left out. */
  Sighting in(int number) {
    Sighting copy = new Sighting(number, from, to, form, surface, kind);
    copy.certainKind = certainKind;
    copy.key = key;
    copy.head = head;
    copy.role = role;
    copy.titled = titled;
    copy.whole = whole;
    copy.official = official;
    copy.named = named;
    copy.acts = acts;
    copy.speaks = speaks;
    copy.plural = plural;
    copy.indefinite = indefinite;
    copy.guessed = guessed;
    copy.apposed = apposed;
    if (keyAnywhere != null && keyHere(keyAnywhere, report).equals(key)) {
      copy.keyAnywhere = keyAnywhere;
      copy.key = keyHere(keyAnywhere, number);
    }
    return copy;
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
