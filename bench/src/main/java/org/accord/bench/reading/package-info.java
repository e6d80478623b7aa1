/**
 * How fast Accord reads: plain text to reading, beside the encoder alone on the same windows, in
 * one run. {@link org.accord.bench.reading.ReadingSpeed} is the command; {@code bench/README.md}
 * says how to call it.
 */
@NullMarked
package org.accord.bench.reading;

import org.jspecify.annotations.NullMarked;
