/**
 * Cutting a text into paragraphs, sentences and tokens, without changing one character of it.
 *
 * <p>In goes the untouched text of a report; out come {@link org.accord.model.reading.Sentence}s
 * whose spans are UTF-16 offsets into that text. Everything runs in one pass and in linear time,
 * also over megabytes of one line.
 *
 * <p>A line that stands alone (a headline, a cross-heading, a caption, a time code) is a sentence
 * of its own; only text that was wrapped at a fixed width is read on over its line ends. A sentence
 * stays a sentence inside a quotation, too: "We are ready. We will go," she said. is two of them.
 * Which sentences the encoder sees together is decided elsewhere, by {@code
 * org.accord.reading.Windows}.
 *
 * <p>Traps: web pages and cleaned corpora lose marks and spaces, turn {@code “…”} into {@code ”…”},
 * and glue sentences together ({@code deal.The}). A quotation mark is therefore judged first by
 * what it touches and only then by what came before, and one unbalanced mark never reaches beyond
 * its paragraph.
 *
 * <p>To teach it an abbreviation, add a row to {@code abbreviations.tsv}.
 */
@NullMarked
package org.accord.reading.sentences;

import org.jspecify.annotations.NullMarked;
