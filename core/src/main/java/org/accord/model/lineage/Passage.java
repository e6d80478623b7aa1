package org.accord.model.lineage;

import org.accord.model.Span;

/**
 * A stretch that two reports share.
 *
 * @param left where it stands in the first report
 * @param right where it stands in the second
 * @param verbatim false where it was lightly edited
 */
public record Passage(Span left, Span right, boolean verbatim) {}
