/**
 * What analysts decided, applied: a dossier or its findings go in with the decisions, and come out
 * as a careful person left them.
 *
 * <p>A pure function, so that a decision can be undone. Things are named by content (which words of
 * which report), never by running number, so that a decision still means the same when more reports
 * come. Traps: a decision whose thing is gone is told as dangling and kept, since the next report
 * may bring it back; of accepting and rejecting one thing the later holds; corrections of one field
 * apply in the order in which they were made.
 *
 * <p>To let another field be corrected, add a case in {@code Corrections} and its row in
 * docs/decisions.md.
 */
@NullMarked
package org.accord.decision;

import org.jspecify.annotations.NullMarked;
