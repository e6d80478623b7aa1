package org.accord.claim.attribution.extent;

import org.accord.model.Span;

/**
 * A stretch between quotation marks.
 *
 * @param span with its marks
 * @param inner without them and without surrounding white space
 * @param text the words of {@code inner}
 * @param closed false where the closing mark is missing and the paragraph's end stands for it
 */
public record Quoted(Span span, Span inner, boolean closed, String text) {}
