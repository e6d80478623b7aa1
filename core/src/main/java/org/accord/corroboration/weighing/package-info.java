/**
 * How the claims of a group stand to each other: groups in, findings out.
 *
 * <p>Each weigher looks for one sort of question (how many, why, did it go on, was it undone) and
 * gives {@link org.accord.corroboration.position.Draft drafts}; what no weigher takes is left to
 * {@code PlainGroups}. Traps: a weigher may only make a position out of assertions that say it; a
 * status is never a matter of how many articles there are. To add a sort of question, write a
 * weigher and name it in {@code FindingFinder}; what is in dispute has weighers of its own beside
 * these.
 */
@NullMarked
package org.accord.corroboration.weighing;

import org.jspecify.annotations.NullMarked;
