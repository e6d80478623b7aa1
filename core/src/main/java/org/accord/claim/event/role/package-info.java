/**
 * Who does an act and who undergoes it, in one sentence.
 *
 * <p>{@code Fillers} lists who and what could fill a role, {@code Concrete} tells people and their
 * vehicles from deeds and ideas; {@code RoleFinder} chooses by position, voice and preposition,
 * {@code Subjects} finds the subject where it stands in another clause than its verb.
 *
 * <p>Traps: there is no parser behind this; a subject is the nearest filler on the left that no
 * preposition governs. Nobody is better than the wrong one: what isn't told here is filled in, or
 * left open, by {@code Recall}.
 */
@NullMarked
package org.accord.claim.event.role;

import org.jspecify.annotations.NullMarked;
