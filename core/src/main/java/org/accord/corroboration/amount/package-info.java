/**
 * Measures of one thing held against each other: how high, how far, what share, how much.
 *
 * <p>Counts of people and things are weighed in {@code count}; here are the numbers that come with
 * a unit of measure. A measure tells something only together with what it measures, its aspect:
 * {@code units.tsv}, {@code aspects.tsv} and {@code hedges.tsv} hold the words.
 */
@NullMarked
package org.accord.corroboration.amount;

import org.jspecify.annotations.NullMarked;
