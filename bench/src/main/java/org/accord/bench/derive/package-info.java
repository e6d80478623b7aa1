/**
 * How long a case takes to derive as its reports grow in number, and how soon one more shows.
 *
 * <p>The reports are made: sentences of real articles, read once, with new names and some new words
 * for every event. They say nothing of accuracy.
 */
@NullMarked
package org.accord.bench.derive;

import org.jspecify.annotations.NullMarked;
