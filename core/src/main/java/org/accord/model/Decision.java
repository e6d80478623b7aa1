package org.accord.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What an analyst did: appended, never overwritten; undoing is another decision.
 *
 * @param subject id of the finding, claim, actor or decision that it is about
 * @param value the correction, the other half of a merge, or the note
 */
public record Decision(
    long number, Kind kind, String subject, @Nullable String value, String who, Instant when) {

  /** The things an analyst can do. */
  public enum Kind {
    ACCEPT,
    REJECT,
    CORRECT,
    MERGE,
    SPLIT,
    NOTE,
    UNDO
  }
}
