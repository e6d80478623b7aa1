/**
 * Files and folders as they lie about come in; reports, with the untouched text, and refusals with
 * their reason go out.
 *
 * <p>{@link org.accord.ingest.ReportFiles} finds the files and knows the forms: plain text, web
 * pages, lines of JSON. A {@code reports.csv} beside the files supplies what they do not say of
 * themselves. What a file says of itself comes first, then the listing, then the options, then a
 * guess (the host of an address, a date in the page's markup).
 *
 * <p>Traps: a file is never trusted. It may be a 2 GB hole, one line of 50 MB, a page nested a
 * hundred thousand deep, a loop of links. Sizes are looked at before bytes are read, and nothing
 * that a file holds may throw past {@link org.accord.ingest.ReportFiles}: it comes out as {@link
 * org.accord.ingest.Ingested.Refused}. Only the encoding is undone; line ends, white space and odd
 * characters stay as they are, since every offset refers to them.
 *
 * <p>To add an input format, write a class beside {@link org.accord.ingest.form.WebPage} that turns
 * decoded text into a report and throws {@link org.accord.ingest.bytes.Refusal} for the rest, and
 * name its file ending in {@link org.accord.ingest.Format}.
 */
@NullMarked
package org.accord.ingest;

import org.jspecify.annotations.NullMarked;
