/**
 * The stories of a case as a table: which events the reports are about, and how many tell of each.
 *
 * <p>A row is made by {@link org.accord.app.stories.StoryRow} and written as aligned text or as a
 * line of JSON. Nothing is worked out here but counts.
 */
@NullMarked
package org.accord.app.stories;

import org.jspecify.annotations.NullMarked;
