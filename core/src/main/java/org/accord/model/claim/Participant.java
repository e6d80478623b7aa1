package org.accord.model.claim;

import org.accord.model.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * Who or what fills a role of an event, by the words that name it.
 *
 * @param actor id of the actor, null where the words name nobody whom the story knows as one ("a
 *     convoy of buses")
 * @param evidence the words; they stand in another sentence where the event is told there in full
 * @param name the words without what merely counts or points: "convoy of buses"
 */
public record Participant(Role role, @Nullable String actor, Evidence evidence, String name) {

  /** What the participant does in the event. */
  public enum Role {
    AGENT,
    PATIENT
  }
}
