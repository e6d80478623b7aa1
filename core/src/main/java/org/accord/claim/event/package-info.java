/**
 * What happened, according to one report: words, attributions, actors, places and moments in,
 * events out.
 *
 * <p>A word or phrase of {@code triggers.tsv} makes an event, where it stands as the part of speech
 * that the table names, with the signs beside it that the table asks for ({@code Condition}) and in
 * a report about what the table asks for ({@code Topics}). The clause around it ({@code Grammar})
 * tells the rest: {@code Phases} how far the act has come, {@code Certainties} how the text holds
 * it to be, {@code Roles} who does it to whom, {@code Settings} where and when. What a speaker does
 * merely by speaking, in words that no trigger names ("the sides must ..."), {@code SpeechActs}
 * finds by the attribution's stance.
 *
 * <p>Traps: there is no parser behind this. The clause is cut by punctuation and small words, and a
 * subject is the nearest actor on the left that no preposition governs. One act told twice in one
 * clause is one event; told again in the next sentence it is another row, and that they are one is
 * for corroboration to say. {@code phase} follows the verb ("to resume" is resumed) and modality
 * goes to certainty.
 *
 * <p>To add an event word, add it to {@code triggers.tsv}; to add a word that makes acts expected,
 * demanded or doubtful, to {@code governors.tsv}; a verb of beginning and ending, to {@code
 * phases.tsv}. Each table says in its head what its columns mean.
 */
@NullMarked
package org.accord.claim.event;

import org.jspecify.annotations.NullMarked;
