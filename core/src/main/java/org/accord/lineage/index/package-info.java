/**
 * Names the few reports, out of millions on disk, that a report is worth comparing with.
 *
 * <p>{@link org.accord.lineage.index.FingerprintIndex} is the door: reports go in one by one, and
 * each comes back with those of the earlier ones that share runs of words with it. Of every text a
 * part of its runs is kept ({@link org.accord.lineage.index.Winnowing}), chosen by the runs
 * themselves, so that two texts which share a passage keep the same runs of it. What is kept lies
 * sorted in a few files ({@link org.accord.lineage.index.SegmentFile}), mapped into memory.
 *
 * <p>Traps: what comes back is a suggestion; {@link org.accord.lineage.LineageFinder#compare} has
 * the word. A run that very many reports hold (a footer, a formula) suggests only the first few and
 * the latest few of them, so that the cost of a report does not grow with the number of reports.
 * docs/lineage.md describes the files and what is promised of them.
 */
@NullMarked
package org.accord.lineage.index;

import org.jspecify.annotations.NullMarked;
