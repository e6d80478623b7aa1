/**
 * Who speaks, through which channel, and how: the telling of a draft.
 *
 * <p>In go drafts and the actors of the story; out comes, for each, its speaker, the channel
 * ("tweet", "interview"), the outlets it came by and its stance. A pronoun or a title is settled by
 * the mention that stands there; a channel named once carries on in the report.
 *
 * <p>To add a channel, add a row to {@code channels.tsv}; words of the content that change a stance
 * are rows of {@code content-stances.tsv}.
 */
@NullMarked
package org.accord.claim.attribution.speaker;

import org.jspecify.annotations.NullMarked;
