package org.accord.claim.event;

import java.util.Comparator;
import java.util.List;
import org.accord.model.Digest;
import org.accord.model.Evidence;
import org.accord.model.ReadReport;
import org.accord.model.Span;
import org.accord.model.claim.Attribution;
import org.accord.model.claim.Certainty;
import org.accord.model.claim.Event;
import org.accord.model.claim.EventType;
import org.accord.model.claim.Phase;
import org.accord.model.grounding.ActorMention;
import org.accord.model.grounding.Moment;
import org.accord.model.grounding.PlaceMention;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one report before its events are: who speaks, who is named, where and when.
 *
 * @param accident whether the report tells of an accident, so that deaths are nobody's act
 */
record Told(
    ReadReport report,
    List<Attribution> attributions,
    List<ActorMention> actors,
    List<PlaceMention> places,
    List<Moment> moments,
    boolean accident) {

  private static final Comparator<Attribution> INNERMOST_FIRST =
      Comparator.<Attribution>comparingInt(a -> a.contentSpan().length())
          .thenComparing(Attribution::contentSpan)
          .thenComparing(Attribution::id);

  Told {
    attributions = attributions.stream().sorted(INNERMOST_FIRST).toList();
  }

  /** The innermost attribution in whose content the words stand. */
  @Nullable Attribution teller(Span words) {
    return attributions.stream()
        .filter(a -> a.content().stream().anyMatch(c -> c.overlaps(words) && holds(c, words)))
        .findFirst()
        .orElse(null);
  }

  /** Whether the words are part of a date: "March". */
  boolean isDate(Span words) {
    return moments.stream().anyMatch(m -> m.evidence().span().contains(words));
  }

  private static boolean holds(Span content, Span words) {
    return content.contains(words)
        || content.start() <= words.start() && words.start() < content.end();
  }

  Event event(
      Span trigger,
      @Nullable EventType type,
      @Nullable Phase phase,
      Certainty certainty,
      Roles roles,
      @Nullable String place,
      @Nullable String date) {
    return new Event(
        "E-" + Digest.shortOf("event", report.id(), trigger.start(), trigger.end(), type),
        new Evidence(report.id(), trigger),
        type,
        phase,
        certainty,
        roles.agents(),
        roles.patients(),
        place,
        date);
  }
}
