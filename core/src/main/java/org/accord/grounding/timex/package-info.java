/**
 * TIMEX3 values: units, amounts and days go in, values such as {@code 2016-W50}, {@code P3D} or
 * {@code 2016-12-15TNI} come out, and the days that a value means can be read back.
 *
 * <p>Knows calendars and no language beyond numbers and parts of the day; what a phrase means is
 * told by {@code org.accord.grounding.moment}. Traps: decades and centuries are cut-off years
 * ({@code 198}, {@code 19}), weeks are ISO weeks, an unknown part is {@code X}.
 */
@NullMarked
package org.accord.grounding.timex;

import org.jspecify.annotations.NullMarked;
