/**
 * When a report was published: from the words that files use for it to a time, or honestly to none.
 *
 * <p>{@link org.accord.ingest.dates.PublishedForms} reads one date by itself. "4/5/2017" is a day
 * in April or in May, and no single report can say; {@link org.accord.ingest.dates.DayOrder} lets
 * the reports of a case tell it together, where one of the same outlet says "4/19/2017".
 *
 * <p>Traps: a wrong date is worse than none, since weekdays in the text are counted from it. What
 * nothing decides stays unknown. The words are kept in the report, so that a report read later can
 * still decide for one read earlier, in whatever order they came.
 *
 * <p>To add a form of date, add it to {@link org.accord.ingest.dates.PublishedForms}.
 */
@NullMarked
package org.accord.ingest.dates;

import org.jspecify.annotations.NullMarked;
