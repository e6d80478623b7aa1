package org.accord.grounding.moment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a relative phrase is relative to.
 *
 * @param published the report's own day, null if unknown
 * @param told what the text has told before
 * @param ahead whether the clause looks to the future
 * @param sums whether the sentence tells of sums of money, as reports of earnings do
 */
record Reference(@Nullable LocalDate published, Told told, boolean ahead, boolean sums) {

  /** The day last told, or the report's own. */
  @Nullable LocalDate toldOrPublished() {
    return told.day() != null ? told.day() : published;
  }

  /** The day of "at dusk": the one last told that has come, or the report's own. */
  @Nullable LocalDate dayOfAnHour() {
    LocalDate day = told.main() != null ? told.main() : told.day();
    boolean yetToCome = day != null && published != null && day.isAfter(published) && !ahead;
    return day == null || yetToCome ? published : day;
  }

  /** The day, month or year last told, or the report's own day. */
  @Nullable LocalDate periodOrPublished() {
    return told.period() != null ? told.period() : published;
  }
}
