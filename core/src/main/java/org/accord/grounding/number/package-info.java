/**
 * Number words and digits: the words of a sentence go in, the numbers that they spell come out.
 *
 * <p>Shared by moments ("three days ago") and quantities ("three people"). Traps: digits damaged by
 * cleaning ("9, 000"), lists that look like one number ("12, 345 and 6"), years, and "a hundred"
 * where "a" counts. A new number word is one more line in {@code numbers.tsv}.
 */
@NullMarked
package org.accord.grounding.number;

import org.jspecify.annotations.NullMarked;
