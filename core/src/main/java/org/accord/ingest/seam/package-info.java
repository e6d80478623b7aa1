/**
 * Seams: the places where a page's furniture was run into a sentence.
 *
 * <p>A text taken from a web page may have lost its lines: "Wednesday 27 Jul 2016 Bus falls off
 * bridge in Pelda AFP A bus fell ..." comes as one sentence whose first words are a date, the title
 * once more and an agency. {@link org.accord.ingest.seam.Seams} makes each of these a sentence of
 * its own, in the reading as it was cached, so that no later stage takes the title's first word for
 * a speaker or the date for a part of a claim.
 *
 * <p>Traps: the words themselves are never touched, since every offset refers to them; and a name
 * may begin with a capital article ("told The Associated Press"), so that a seam must be shown by
 * what stands on both its sides.
 *
 * <p>To add a kind of furniture, add a row with an example to {@code furniture.tsv}.
 */
@NullMarked
package org.accord.ingest.seam;

import org.jspecify.annotations.NullMarked;
