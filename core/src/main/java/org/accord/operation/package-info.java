/**
 * The undertaking or event seen whole: a dossier and its findings in; headline, phases, ledgers and
 * open questions out.
 *
 * <p>A pure function of both. Traps: a ledger keeps every figure, also those that do not fit. To
 * teach it another kind of undertaking, add a row to {@code undertakings.tsv}; how phases are found
 * is told in {@link org.accord.operation.phase}.
 */
@NullMarked
package org.accord.operation;

import org.jspecify.annotations.NullMarked;
