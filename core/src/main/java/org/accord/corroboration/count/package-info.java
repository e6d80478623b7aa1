/**
 * Figures of people and things held against each other: how many were killed, brought out, held.
 *
 * <p>{@code Figures} takes the figures out of assertions, {@code Series} brings those together that
 * count one thing, {@code Clash} says which of one series can't both be, and {@code CountWeigher}
 * makes findings of them. {@code counted.tsv} tells how each count goes on. Measures with a unit
 * are weighed in {@code amount}.
 */
@NullMarked
package org.accord.corroboration.count;

import org.jspecify.annotations.NullMarked;
