/**
 * The counts of one sentence: an amount, the noun it counts, and the word that says what befell the
 * counted.
 *
 * <p>An amount stands with its noun ({@code NounCounts}), without one ({@code BareCounts}) or
 * measures money and goods ({@code Measures}). What words mean is data, read by {@code Lexicon}:
 * {@code units.tsv}, {@code counted.tsv}, {@code function-words.tsv}, {@code word-lists.tsv}.
 *
 * <p>Traps: ages, years, clock times, distances and scores count nothing; "killing 12 and wounding
 * 30" is two; "cannot export more than" is an upper bound.
 */
@NullMarked
package org.accord.grounding.quantity.count;

import org.jspecify.annotations.NullMarked;
