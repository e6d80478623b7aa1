package org.accord.grounding.moment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a relative phrase is relative to.
 *
 * @param published the report's own day, null if unknown
 * @param told the day last told in the text, null before the first
 * @param ahead whether the clause looks to the future
 */
record Reference(@Nullable LocalDate published, @Nullable LocalDate told, boolean ahead) {

  /** The day last told, or the report's own. */
  @Nullable LocalDate toldOrPublished() {
    return told != null ? told : published;
  }
}
