/**
 * Stories held against reports whose events are known: gold in, one story for each report out.
 *
 * <p>{@link org.accord.app.evaluate.stories.GoldReports} reads the two published forms. Trap: in
 * ECB+ the file name tells the event, so that it is kept from what is sorted.
 */
@NullMarked
package org.accord.app.evaluate.stories;

import org.jspecify.annotations.NullMarked;
