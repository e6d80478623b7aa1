/**
 * Which words of a sentence tell an event, and of what type.
 *
 * <p>{@code TriggerFinder} matches {@code triggers.tsv} against the words: where the phrase stands
 * as the part of speech that the row names, with the signs beside it that the row asks for ({@code
 * Condition}), in a report about what it asks for ({@code Topics}). {@code Newsworthiness} decides
 * whether a noun tells an event or only mentions one, by the verbs of {@code support-verbs.tsv};
 * {@code Accidents} takes the word for an attack for what it is in the report of a flood.
 *
 * <p>Traps: the longest phrase at a word wins, in the order of the table among equals; a word in
 * capitals beside another is part of a name.
 *
 * <p>To add an event word, add it to {@code triggers.tsv}, whose head says what its columns mean.
 */
@NullMarked
package org.accord.claim.event.trigger;

import org.jspecify.annotations.NullMarked;
