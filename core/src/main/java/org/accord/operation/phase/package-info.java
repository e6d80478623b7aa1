/**
 * The days of a story: events, statements and moments in, {@link
 * org.accord.model.finding.PhaseEntry phases} out.
 *
 * <p>Traps: an event without a day is no phase, unless its statement, the sentence before it or the
 * report's lead gives it one; what is demanded or denied has not happened and is no phase; shots
 * that each side blames on the other were fired all the same. To teach it how an event type reads
 * as a phase, add a row to {@code phases.tsv}; what a verb makes of a step, to {@code verbs.tsv}.
 */
@NullMarked
package org.accord.operation.phase;

import org.jspecify.annotations.NullMarked;
