/**
 * What claims assert: claims in, groups of claims that assert the same thing out.
 *
 * <p>Claims are compared by stems, parties, places, dates, event types and figures, each weighed by
 * how rare it is in the story, never by shared copy alone; but a sentence and its copy are always
 * one assertion. Traps: rarity is counted over assertions and not over articles, so that a copy
 * changes no weight; nothing here depends on the order of the dossier's lists.
 */
@NullMarked
package org.accord.corroboration.gist;

import org.jspecify.annotations.NullMarked;
