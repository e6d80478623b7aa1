/**
 * What made a claim so: which words, which rows of which rule tables, and to whom, where and when
 * the words were resolved.
 *
 * <p>In go a derived case and the name of a claim (its id, the id of anything in it, or a report
 * and an offset); out comes a tree of {@link org.accord.app.explain.Explained} lines, printed as
 * text or as JSON. Nothing is computed for it while a case is derived but the rows that fired.
 */
@NullMarked
package org.accord.app.explain;

import org.jspecify.annotations.NullMarked;
