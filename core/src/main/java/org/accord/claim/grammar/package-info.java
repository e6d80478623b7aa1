/**
 * The grammar of one sentence, as far as position and small words show it: words with their base
 * forms, clauses, verb groups, noun phrases.
 *
 * <p>In go a report and one of its sentences; {@code SentenceWords} cuts it into words, {@code
 * Clause} into clauses, {@code NounPhrases} into the phrases that name somebody or something. There
 * is no parser behind this (docs/adr/0002) and no part-of-speech model (docs/adr/0011): {@code
 * Tagger} decides between noun and verb by the neighbours, {@code VerbGroup} reads voice, tense and
 * modality off the auxiliaries.
 *
 * <p>Traps: a participle looks like a past tense ("the ships seized"), a plural noun like a verb
 * ("attacks"); {@code 's} is a possessive or "is". Where the words leave it open, the finders ask
 * less of them.
 *
 * <p>To add a group of words that rules look for near a word, add a row to {@code word-groups.tsv}.
 */
@NullMarked
package org.accord.claim.grammar;

import org.jspecify.annotations.NullMarked;
