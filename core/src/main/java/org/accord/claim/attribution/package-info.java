/**
 * Who said what, by which word: joins the reader's source, cue and content spans into attributions.
 *
 * <p>In go one read report and the actors and mentions of its story; out come attributions in order
 * of position. The reader's spans lead; rules over the cue table are the net beneath them, for what
 * a flat reader cannot mark (statements inside statements) or missed.
 *
 * <p>Traps: a quotation that runs on in the next paragraph belongs to the last speaker; "said X"
 * may follow its content or stand in the midst of it; cleaned texts lose their marks. The
 * narrator's own voice is no attribution.
 *
 * <p>Read on in this order: {@code cue} (the words that hand a content over), {@code extent} (how
 * far source and content reach), {@code draft} (rules and reader made one), {@code speaker} (who
 * speaks, by which channel). To add a cue or a channel, see there.
 */
@NullMarked
package org.accord.claim.attribution;

import org.jspecify.annotations.NullMarked;
