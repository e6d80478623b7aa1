/**
 * Whom a description or a pronoun means, for whom a person speaks, and who holds which office.
 *
 * <p>Works report by report, after names have their keys: "the ministry" is the one named last,
 * "the London mayor" whoever any report of the story calls so. Where two may be meant it would
 * rather leave the words as they stand.
 */
@NullMarked
package org.accord.grounding.actor.reference;

import org.jspecify.annotations.NullMarked;
