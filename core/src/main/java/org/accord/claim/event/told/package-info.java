/**
 * What one report's words may mean to the finders of events: who speaks where, who and what places
 * are named, when.
 *
 * <p>{@code Told} gathers it from the stages before, indexed by where it stands; {@code Cast} holds
 * the story's actors and places, {@code PlaceNouns} what "the town" means, {@code Filler} a stretch
 * of text that may fill a role.
 *
 * <p>Traps: an actor or place that the story's cast lacks is no candidate, though a mention of it
 * stands in the text.
 */
@NullMarked
package org.accord.claim.event.told;

import org.jspecify.annotations.NullMarked;
