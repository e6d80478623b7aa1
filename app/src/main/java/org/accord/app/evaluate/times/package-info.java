/**
 * Holding moments against TimeML: documents with their {@code TIMEX3} tags go in, what Accord finds
 * in the bare text and how good it is come out.
 *
 * <p>Scores are those of TempEval-3. Traps: offsets count in the text of {@code TEXT} with the tags
 * taken out; single line breaks are wrapped lines, not paragraphs; the creation time is given, the
 * tags are not; rules were fitted on four fifths of the documents and the reader trained on another
 * four fifths, so that a figure over all of them flatters.
 */
@NullMarked
package org.accord.app.evaluate.times;

import org.jspecify.annotations.NullMarked;
