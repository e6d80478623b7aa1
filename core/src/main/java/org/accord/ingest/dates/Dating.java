package org.accord.ingest.dates;

import org.accord.model.Published;
import org.jspecify.annotations.Nullable;

/**
 * What a file tells of when it was published.
 *
 * @param published the time, null where the order of day and month must be told by other reports
 * @param numbers the words, if they are a day in numbers
 */
public record Dating(@Nullable Published published, @Nullable String numbers) {

  public Dating {
    if (published == null && numbers == null) {
      throw new IllegalArgumentException("A dating that tells nothing is none");
    }
  }

  /** The dating that tells the time, else the one that tells anything. */
  public static @Nullable Dating better(@Nullable Dating first, @Nullable Dating next) {
    boolean wait = first == null || (first.published == null && next != null && next.isCertain());
    return wait ? next : first;
  }

  private boolean isCertain() {
    return published != null;
  }
}
