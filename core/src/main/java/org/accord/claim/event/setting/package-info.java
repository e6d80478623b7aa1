/**
 * Where and when the acts of one sentence take place.
 *
 * <p>{@code Settings} gives an act the nearest place that a preposition of place governs, {@code
 * ActDays} its day among those that the sentence tells, {@code Distances} the day that is told by
 * its distance from another ("two days after").
 *
 * <p>Traps: a dateline is no place of the act, and a day may be another noun's ("Friday's attack").
 */
@NullMarked
package org.accord.claim.event.setting;

import org.jspecify.annotations.NullMarked;
