/**
 * The front door: the whole way from reports to a case, on one page.
 *
 * <p>In go reports with their readings and the analyst's decisions, out comes a {@link
 * org.accord.model.Case}. The stages know the model and never one another; they are wired here and
 * nowhere else.
 */
@NullMarked
package org.accord;

import org.jspecify.annotations.NullMarked;
