/**
 * Attributions in the making: what the reader marked and what the rules found, made into one.
 *
 * <p>Rules over cues propose drafts, the reader's flat spans are linked into drafts, and {@link
 * org.accord.claim.attribution.draft.Reconciliation} keeps the better half of each pair that tells
 * the same statement. A draft says where source, cue and content stand, and not yet who speaks.
 *
 * <p>To add a phrase that names no source ("it is believed"), add a row to {@code unsourced.tsv}.
 */
@NullMarked
package org.accord.claim.attribution.draft;

import org.jspecify.annotations.NullMarked;
