/**
 * Amounts: the words around a number go in, the bounds that they state come out.
 *
 * <p>"At least 20", "between 20 and 30", "some $4m", "cannot export more than 500,000". What words
 * do to a number is data: {@code modifiers.tsv}. Traps: "handed over 20 prisoners" bounds nothing,
 * "not more than" bounds from above, "no" and a limit turn bounds about.
 */
@NullMarked
package org.accord.grounding.amount;

import org.jspecify.annotations.NullMarked;
