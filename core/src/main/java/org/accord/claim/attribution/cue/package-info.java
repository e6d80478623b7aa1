/**
 * Cue words: the verbs, phrases and nouns that hand a content to a source.
 *
 * <p>In go the words of a report; out comes the row of the table that a word begins, with the
 * stance, the frames and the channel it tells. A verb that is both a cue and an everyday word
 * ("see", "hold") is weak: a rule trusts it only where marks or the reader agree.
 *
 * <p>To add a cue, add a row to {@code cues.tsv}, {@code nouns.tsv} or {@code silences.tsv}.
 */
@NullMarked
package org.accord.claim.attribution.cue;

import org.jspecify.annotations.NullMarked;
