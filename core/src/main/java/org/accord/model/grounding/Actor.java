package org.accord.model.grounding;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who acts or speaks: one entry, every spelling.
 *
 * @param id stable within a case
 * @param name the fullest name that the story gives
 * @param variants every spelling, descriptions left out, in alphabetical order
 * @param affiliation id of the actor for whom this one speaks or acts
 * @param role words such as "spokeswoman", null if untold
 * @param named false for "a source close to the talks": such an actor is never merged across
 *     reports
 */
public record Actor(
    String id,
    String name,
    ActorKind kind,
    List<String> variants,
    @Nullable String affiliation,
    @Nullable String role,
    boolean named) {

  public Actor {
    variants = List.copyOf(variants);
  }
}
