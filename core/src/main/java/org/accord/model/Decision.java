package org.accord.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What an analyst did: appended, never overwritten; undoing is another decision.
 *
 * @param number its place in the case file; names nothing, since two desks may number alike
 * @param subject what it is about, named by content; of an undoing, the id of the decision undone
 * @param value the correction ("stance=denies"), the other half of a merge, what is to be parted in
 *     a split, or the note
 */
public record Decision(
    long number, Kind kind, String subject, @Nullable String value, String who, Instant when) {

  /** Names the decision by what it says, who made it and when. */
  public String id() {
    return "D" + Digest.shortOf(kind, subject, value, who, when);
  }

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
