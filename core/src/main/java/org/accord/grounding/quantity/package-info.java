/**
 * How many: a report with its moments and places goes in, its {@link
 * org.accord.model.grounding.Quantity quantities} come out, each with bounds, unit, what is
 * counted, and the day and place it belongs to.
 *
 * <p>{@code org.accord.grounding.amount} reads the number with its bounds, {@code NounPhrase} its
 * noun, {@code Predicate} what befell those who are counted. What words mean is data: {@code
 * units.tsv}, {@code counted.tsv}; a new noun or verb is one more line there.
 *
 * <p>Traps: ages, years, clock times, distances and scores are no quantities; "killing 12 and
 * wounding 30" is two; "cannot export more than" is an upper bound; "the two sides" counts nothing
 * that bears on a story; "hundreds of people" killed are dead, detained they are still people.
 */
@NullMarked
package org.accord.grounding.quantity;

import org.jspecify.annotations.NullMarked;
