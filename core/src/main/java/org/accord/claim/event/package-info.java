/**
 * What happened, according to one report: words, attributions, actors, places and moments in,
 * events out.
 *
 * <p>{@code SentenceEvents} finds the words that tell an event ({@code trigger}), how far the act
 * has come and how the text holds it to be ({@code modality}), who does it to whom ({@code role}),
 * where and when ({@code setting}), from what the report is known to tell ({@code told}). {@code
 * Recall} fills in what the report told before; what a speaker does merely by speaking, in words
 * that no trigger names ("the sides must ..."), {@code SpeechActs} finds by the attribution's
 * stance. Last, {@code account} settles which acts the accounts of a story disagree on.
 *
 * <p>Traps: there is no parser behind this. The clause is cut by punctuation and small words, and a
 * subject is the nearest actor on the left that no preposition governs. One act told twice in one
 * clause is one event; told again in the next sentence it is another row, and that they are one is
 * for corroboration to say.
 *
 * <p>To add an event word, add it to {@code trigger/triggers.tsv}; a word that makes acts expected,
 * demanded or doubtful, to {@code modality/governors.tsv}; a verb of beginning and ending, to
 * {@code modality/phases.tsv}. Each table says in its head what its columns mean.
 */
@NullMarked
package org.accord.claim.event;

import org.jspecify.annotations.NullMarked;
