/**
 * What each report states, one claim a clause: attributions, events and quantities in, claims out.
 *
 * <p>{@link org.accord.claim.ClaimFinder} puts every event and every quantity into the innermost
 * content that holds it, or into the narrator's own words where no content does. Each attribution
 * gives one claim, with or without an event; a narrator's sentence gives one only where it tells
 * something.
 *
 * <p>Traps: contents nest ("X said that Y had demanded Z"), and the outer claim does not repeat
 * what the inner one states; a quotation may run over several sentences and its claim then begins
 * in the first; a silence ("has not confirmed") is a claim like any other and is told apart by its
 * attribution.
 *
 * <p>To add another thing that claims hold, place it with {@code Clauses} and name it in the
 * claim's record.
 */
@NullMarked
package org.accord.claim;

import org.jspecify.annotations.NullMarked;
