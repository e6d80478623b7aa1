/**
 * Full-text search: in which sentences and titles of the reports certain words stand.
 *
 * <p>In goes what a person typed ({@link org.accord.app.search.Query}), out come sentences with the
 * words marked, copies under the first report that carries them. The words are found by the case
 * file's index; offsets refer to the untouched text. To let a search be narrowed by something more,
 * add it to {@link org.accord.app.search.Request}.
 */
@NullMarked
package org.accord.app.search;

import org.jspecify.annotations.NullMarked;
