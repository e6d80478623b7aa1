/**
 * Reports and their lineages go in; which of them are about one unfolding event comes out.
 *
 * <p>A report is a weighted set of its words ({@link org.accord.story.StoryWords}): rare words and
 * names weigh most. Lineages are joined into stories by average linkage ({@link
 * org.accord.story.Agglomeration}), and time holds stories apart.
 *
 * <p>Traps: two events of one kind share most of their words, and ten reports of one event share
 * few. How near is near enough is therefore told by how near the reports of a story already are to
 * one another, and not by one number. Copies would make a story look tighter than it is; they count
 * once. Rarity is told by a table and not by the reports at hand, so that three reports of one
 * event are one story just as they are among three thousand.
 *
 * <p>To let another thing count (places, vectors of sentences), add it to what {@link
 * org.accord.story.StoryWords} weighs or to the likeness in {@link org.accord.story.StoryFinder}.
 */
@NullMarked
package org.accord.story;

import org.jspecify.annotations.NullMarked;
