/**
 * What the language stage found in one report: sentences, tokens, typed spans, guesses about
 * events; and the port through which a reader is plugged in.
 */
@NullMarked
package org.accord.model.reading;

import org.jspecify.annotations.NullMarked;
