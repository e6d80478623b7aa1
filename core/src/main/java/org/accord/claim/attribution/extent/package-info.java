/**
 * How far a statement reaches: where its source, its quotation and its content begin and end.
 *
 * <p>In go the words of a report and the place of a cue; out come stretches of words. There is no
 * parse: each class walks from the cue to what cannot belong any more, and gives up rather than
 * guess.
 *
 * <p>Traps: a lost closing mark ends with its paragraph; "on Thursday" may stand between a cue and
 * its content; a quotation within the content does not end it.
 */
@NullMarked
package org.accord.claim.attribution.extent;

import org.jspecify.annotations.NullMarked;
