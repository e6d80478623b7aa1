/** Makes the gazetteer's files from published packages; described in {@code docs/gazetteer.md}. */
@NullMarked
package org.accord.bench.gazetteer;

import org.jspecify.annotations.NullMarked;
