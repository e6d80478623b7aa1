package org.accord.app.live;

import java.time.Instant;
import org.accord.app.UsageError;
import org.accord.app.UserError;
import org.accord.model.Published;

/** The time up to which a case is asked for, as people write it. */
public final class AsOf {

  private AsOf() {}

  /**
   * The end of the day, or the time, that is written: {@code 2016-12-16}, {@code
   * 2016-12-16T18:00Z}.
   *
   * @throws UserError if it is neither
   */
  public static Instant parse(String written) {
    return Published.parse(written.length() == 17 ? written.replace("Z", ":00Z") : written)
        .orElseThrow(
            () ->
                new UsageError(
                    "Not a time: '" + written + "'. Maybe 2016-12-16 or 2016-12-16T18:00:00Z."))
        .knownFrom();
  }
}
