/**
 * A text as a row of normalised words, each of which remembers where it stood.
 *
 * <p>Copies are damaged on the way: hyphens, quote marks and line breaks go, captions come in
 * between. All comparing is therefore done on words ({@link org.accord.lineage.words.WordRow}), and
 * what a copy keeps of its marks tells only which words are quoted ({@link
 * org.accord.lineage.words.QuotedParts}).
 */
@NullMarked
package org.accord.lineage.words;

import org.jspecify.annotations.NullMarked;
