/**
 * CoreNLP's quote pipeline timed on the text that Accord's reader is timed on. Compiled with the
 * profile {@code corenlp} only: CoreNLP is under the GPL, and no part of Accord may depend on it.
 */
@NullMarked
package org.accord.bench.reading.peer;

import org.jspecify.annotations.NullMarked;
