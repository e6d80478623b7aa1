/**
 * Which sightings of a story are one actor, and what that actor is called.
 *
 * <p>Equal after folding, a letter apart, an acronym and its long form, a part of a longer name, a
 * short noun for a long name; and what is no actor after all: a place misread as a person, a land
 * that no table knows.
 */
@NullMarked
package org.accord.grounding.actor.identity;

import org.jspecify.annotations.NullMarked;
