/**
 * How many: a report with its moments and places goes in, its {@link
 * org.accord.model.grounding.Quantity quantities} come out, each with bounds, unit, what is
 * counted, and the day and place it belongs to.
 *
 * <p>{@code org.accord.grounding.amount} reads the number with its bounds, {@code count} finds what
 * it counts in its sentence; here the rest of the report is asked for the day, the place and what a
 * count takes up from others ({@code Story}). A new noun or verb is one more line in the tables of
 * {@code count}.
 *
 * <p>Traps: ages, years, clock times, distances and scores are no quantities; "killing 12 and
 * wounding 30" is two; "cannot export more than" is an upper bound; "the two sides" counts nothing
 * that bears on a story; "hundreds of people" killed are dead, detained they are still people.
 */
@NullMarked
package org.accord.grounding.quantity;

import org.jspecify.annotations.NullMarked;
