/**
 * Reports with their sentences go in; who copied whom, passage by passage, comes out.
 *
 * <p>"Ten papers with one agency story are one text. An edited copy is a copy only where it
 * copies." {@link org.accord.lineage.LineageFinder} compares every two reports that share a run of
 * words that few reports share ({@link org.accord.lineage.CandidatePairs}), aligns them ({@link
 * org.accord.lineage.Tiling}, {@link org.accord.lineage.Comparison}), and groups copies and
 * revisions into lineages.
 *
 * <p>Traps: most words that two reports share were copied by neither. A site repeats its footers
 * and its standing background ({@link org.accord.lineage.StandingText}); two reporters quote one
 * speaker ({@link org.accord.lineage.QuotedParts}). Copies are damaged on the way: hyphens, quote
 * marks and line breaks go, captions come in between, so that all comparing is done on words
 * ({@link org.accord.lineage.WordRow}) that remember where they stood.
 *
 * <p>To add a kind of standing text, add a line to {@code standing-text.tsv}. Thresholds stand
 * together in {@link org.accord.lineage.Thresholds}.
 */
@NullMarked
package org.accord.lineage;

import org.jspecify.annotations.NullMarked;
