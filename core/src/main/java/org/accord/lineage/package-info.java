/**
 * Reports with their sentences go in; who copied whom, passage by passage, comes out.
 *
 * <p>"Ten papers with one agency story are one text. An edited copy is a copy only where it
 * copies." {@link org.accord.lineage.LineageFinder} compares every two reports that share a run of
 * words that few reports share ({@link org.accord.lineage.CandidatePairs}), lays them side by side
 * ({@link org.accord.lineage.comparison}), and groups copies and revisions into lineages. Where
 * there are too many reports for one heap, {@link org.accord.lineage.index} names the few reports
 * that each is worth comparing with.
 *
 * <p>Trap: most words that two reports share were copied by neither, but stand in both for another
 * reason. Thresholds stand together in {@link org.accord.lineage.comparison.Thresholds}.
 */
@NullMarked
package org.accord.lineage;

import org.jspecify.annotations.NullMarked;
