/**
 * Word pieces: the alphabet in which the encoder reads.
 *
 * <p>In goes a stretch of text, out come {@link org.accord.reading.pieces.Pieces}: ids in the
 * encoder's vocabulary, each with the UTF-16 offsets of the text it stands for. The text is
 * cleaned, lower-cased and stripped of accents exactly as Hugging Face's {@code BertTokenizer} does
 * it (uncased), for the encoder was trained on that; the offsets always refer to the text as it
 * was, also where a normal form is longer or shorter than what it came from.
 *
 * <p>What lower-casing takes away is told beside the pieces: each has the shape of its word
 * (capitalised, in capitals, a number, a mark) and whether the word touches the one before it.
 */
@NullMarked
package org.accord.reading.pieces;

import org.jspecify.annotations.NullMarked;
