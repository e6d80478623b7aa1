/**
 * What the claims of a story amount to: a dossier in, findings out.
 *
 * <p>A pure function: the same dossier in any order gives the same findings. Traps: an article is
 * not an origin, and a copy adds nothing but itself; an allegation by a party stays unconfirmed
 * however many outlets carry it; no finding holds a position that its sources do not. To add a sort
 * of finding, add a weigher to {@link org.accord.corroboration.weighing}.
 */
@NullMarked
package org.accord.corroboration;

import org.jspecify.annotations.NullMarked;
