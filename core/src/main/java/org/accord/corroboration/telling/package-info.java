/**
 * Which findings are told, and in which order.
 *
 * <p>In go all drafts of a story; out come the findings that a reader should see. A draft with its
 * positions in words is a {@link org.accord.corroboration.telling.Candidate}; what can be seen of
 * it, whatever it is about, are its {@link org.accord.corroboration.telling.Trait}s; each is worth
 * what it proved to be worth in keyed cases ({@code traits.tsv}). To add a trait: name it, see it
 * in {@link org.accord.corroboration.telling.Traits}, and fit again (docs/findings.md).
 */
@NullMarked
package org.accord.corroboration.telling;

import org.jspecify.annotations.NullMarked;
