/**
 * When: the text and reading of one report go in, its {@link org.accord.model.grounding.Moment
 * moments} come out, each with a TIMEX3 value resolved against the report's own day.
 *
 * <p>Phrases are rows of {@code moments.tsv}, what they mean is a {@link
 * org.accord.grounding.moment.Meaning}; the reader's time spans only add what no row knows. To add
 * a phrase, add a row; to add a kind of meaning, add a constant and its case in {@code
 * Interpreter}.
 *
 * <p>Traps: "May" and "March" are also verbs; a weekday is the last one unless the clause looks
 * ahead; a report without a day gives values such as {@code XXXX-WXX-4} and no dates; a year looks
 * like a count.
 */
@NullMarked
package org.accord.grounding.moment;

import org.jspecify.annotations.NullMarked;
