package org.accord.app.casefile;

import org.accord.model.ReportId;
import org.accord.model.Span;

/**
 * A sentence, or a title, in which the words sought stand.
 *
 * @param number its place in the index; names nothing outside this case file
 * @param title whether it is the report's title, which is kept apart from the text
 * @param span where it stands in the report's text, or the whole of the title
 */
public record SentenceMatch(long number, ReportId report, boolean title, Span span) {}
