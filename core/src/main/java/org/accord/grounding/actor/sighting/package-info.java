/**
 * A place where an actor is meant, and the words that tell of one: what all who look for actors
 * share.
 *
 * <p>The words are tables: nouns that mean people and bodies ({@code heads.tsv}), organizations
 * that every news reader knows ({@code organizations.tsv}), offices, words that modify no noun, and
 * sets of words beside an actor ({@code words.tsv}). What has one key in a story is one actor; a
 * sighting without a key is still to be led back to one.
 */
@NullMarked
package org.accord.grounding.actor.sighting;

import org.jspecify.annotations.NullMarked;
