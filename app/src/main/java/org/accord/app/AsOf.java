package org.accord.app;

import java.time.Instant;
import java.util.Optional;
import org.accord.model.Published;

/** The time as of which a case is told, as people write it. */
public final class AsOf {

  private AsOf() {}

  /**
   * The end of the day in UTC ({@code 2016-12-16}), or the time ({@code 2016-12-16T18:00Z}).
   *
   * @throws UserError if it is neither
   */
  public static Instant parse(String written) {
    Optional<Published> time =
        Published.parse(written.length() == 17 ? written.replace("Z", ":00Z") : written);
    return time.orElseThrow(
            () ->
                new UserError(
                    "Not a time: '" + written + "'. Maybe 2016-12-16 or 2016-12-16T18:00:00Z."))
        .knownFrom();
  }
}
