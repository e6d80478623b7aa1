package org.accord.model.grounding;

import org.accord.model.Evidence;

/** A place in a report where an actor is meant: by name, by description or by pronoun. */
public record ActorMention(String actor, Evidence evidence, Form form) {

  /** By what sort of words the actor is meant. */
  public enum Form {
    NAME,
    DESCRIPTION,
    PRONOUN
  }
}
