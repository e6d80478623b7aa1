/**
 * The reading stage: untouched text in, a {@link org.accord.model.reading.Reading} out.
 *
 * <p>The way of a text through it: {@link org.accord.reading.sentences} cuts it into sentences;
 * {@code Windows} joins the sentences of a quotation that runs on, so that it is read together with
 * the words that say whose it is; {@link org.accord.reading.pieces} turns a window into word
 * pieces; {@code Encoder} gives scores for every piece and head; {@code Viterbi} finds the best
 * label sequence; {@code Spans} turns labels into typed spans of the text; {@code TypeHead} guesses
 * what type of event a trigger tells. So a sentence is a sentence, a window is what was read
 * together, and a content may run over several sentences of one window.
 *
 * <p>A reading depends on its text alone. Windows are read one by one, never in a batch: with int8
 * arithmetic the scale of the activations is that of the whole tensor, so that batch neighbours
 * would change one another's scores. Threads share out windows; within a window there is one.
 *
 * <p>The model is three files beside this package in the class path: {@code reader.onnx}, {@code
 * reader.json} (heads, labels, transition scores) and {@code vocab.txt}; {@code training/} makes
 * them. A head with a new name whose labels are {@link org.accord.model.reading.SpanType}s needs no
 * change here.
 */
@NullMarked
package org.accord.reading;

import org.jspecify.annotations.NullMarked;
