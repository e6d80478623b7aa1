package org.accord.claim.event;

import org.accord.model.Evidence;
import org.accord.model.claim.Participant;
import org.jspecify.annotations.Nullable;

/**
 * A noun phrase or mention of an actor that may fill a role of an act.
 *
 * @param from index of its first word
 * @param to index behind its last
 * @param actor id, null for a phrase that names no actor of the story
 * @param solid whether it names people, their bodies or their vehicles: what can act and be acted on
 */
record Filler(
    int from, int to, @Nullable String actor, boolean solid, Evidence evidence, String name) {

  Participant as(Participant.Role role) {
    return new Participant(role, actor, evidence, name);
  }

  /** Whether both name one actor, or the same by the same words. */
  boolean isSame(Filler other) {
    return actor != null ? actor.equals(other.actor) : evidence.equals(other.evidence);
  }

  Filler meaning(String other) {
    return new Filler(from, to, other, true, evidence, name);
  }
}
