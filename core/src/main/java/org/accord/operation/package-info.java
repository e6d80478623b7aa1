/**
 * The undertaking or event seen whole: a dossier and its findings in; headline, phases, ledgers and
 * open questions out.
 *
 * <p>A pure function of both. Traps: an event without a day is no phase, unless the story's lead
 * tells it as the news of the day of its report; what is demanded or denied has not happened and is
 * no phase; a ledger keeps every figure, also those that do not fit. To teach it how an event type
 * reads as a phase, add a row to {@code phases.tsv}.
 */
@NullMarked
package org.accord.operation;

import org.jspecify.annotations.NullMarked;
