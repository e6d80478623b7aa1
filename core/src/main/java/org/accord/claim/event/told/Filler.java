package org.accord.claim.event.told;

import java.util.Locale;
import java.util.Set;
import org.accord.model.Evidence;
import org.accord.model.claim.Participant;
import org.jspecify.annotations.Nullable;

/**
 * A noun phrase or mention of an actor that may fill a role of an act.
 *
 * @param from index of its first word
 * @param to index behind its last
 * @param actor id, null for a phrase that names no actor of the story
 * @param solid whether it names people, their bodies or their vehicles: what can act and be acted
 *     on
 */
public record Filler(
    int from, int to, @Nullable String actor, boolean solid, Evidence evidence, String name) {

  private static final Set<String> TIMES =
      Set.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "today",
          "yesterday",
          "tomorrow",
          "day",
          "days",
          "week",
          "weeks",
          "month",
          "months",
          "year",
          "years",
          "hour",
          "hours",
          "minute",
          "minutes",
          "morning",
          "afternoon",
          "evening",
          "night",
          "weekend",
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "time",
          "times");

  public Participant as(Participant.Role role) {
    return new Participant(role, actor, evidence, name);
  }

  /** Whether both name one actor, or the same by the same words. */
  public boolean isSame(Filler other) {
    return actor != null ? actor.equals(other.actor) : evidence.equals(other.evidence);
  }

  /** Whether it only tells when: "Friday", "two weeks". */
  public boolean isTime() {
    String last = name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    return actor == null && TIMES.contains(last);
  }

  public boolean isNearby(int limit) {
    return from < limit;
  }

  public Filler meaning(String other) {
    return new Filler(from, to, other, true, evidence, name);
  }
}
