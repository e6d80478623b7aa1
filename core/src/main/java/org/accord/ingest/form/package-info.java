/**
 * The forms in which reports come: a web page, a line of JSON, a plain text with a listing beside.
 *
 * <p>Each form tells a text and {@link org.accord.ingest.form.Particulars}: who published it, when,
 * under which title and address, as far as it says. Particulars of several origins fill one
 * another's gaps.
 *
 * <p>Traps: a page's article is the smaller part of the page ({@link
 * org.accord.ingest.form.ArticleText}), and it may nest deeper than a parser bears.
 */
@NullMarked
package org.accord.ingest.form;

import org.jspecify.annotations.NullMarked;
