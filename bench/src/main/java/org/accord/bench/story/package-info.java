/**
 * How long stories take to find, in a case and in a stream, as the reports grow in number.
 *
 * <p>The reports are made: events with invented people and places, each told by several reporters
 * in sentences of ordinary news words. They say nothing of accuracy.
 */
@NullMarked
package org.accord.bench.story;

import org.jspecify.annotations.NullMarked;
