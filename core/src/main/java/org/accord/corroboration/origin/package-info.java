/**
 * On whom a claim ultimately rests: claims in, voices with their origins out.
 *
 * <p>Two claims have one origin where the same organization is spoken for, whichever person spoke
 * and whichever outlet carried it. Traps: a country's ministries, armies and state media are the
 * state; a newspaper that cites unnamed people vouches for them, so that they count under it; the
 * narrator of a copied text is the outlet that told it first. To add a country or an agency, add a
 * row to {@code nations.tsv} or {@code agencies.tsv}.
 */
@NullMarked
package org.accord.corroboration.origin;

import org.jspecify.annotations.NullMarked;
