package org.accord.claim.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.accord.claim.event.role.Roles;
import org.accord.claim.event.told.Filler;
import org.accord.claim.event.trigger.Trigger;
import org.accord.model.Digest;
import org.accord.model.Evidence;
import org.accord.model.ReportId;
import org.accord.model.Span;
import org.accord.model.claim.Attribution;
import org.accord.model.claim.Certainty;
import org.accord.model.claim.Event;
import org.accord.model.claim.EventType;
import org.accord.model.claim.Participant;
import org.accord.model.claim.Phase;
import org.accord.model.claim.RuleRef;
import org.jspecify.annotations.Nullable;

/** An event in the making: what its own sentence does not tell may still be filled in. */
final class DraftEvent {

  final Span span;
  Trigger trigger;
  final int sentence;
  final boolean definite;
  final boolean pointing;
  final @Nullable Attribution teller;
  @Nullable Phase phase;
  Certainty certainty;
  final Roles own;
  Roles roles;
  @Nullable String place;
  boolean placed;
  @Nullable String date;
  final List<RuleRef> rules = new ArrayList<>();

  DraftEvent(
      Span span,
      Trigger trigger,
      int sentence,
      boolean definite,
      boolean pointing,
      @Nullable Attribution teller,
      Certainty certainty,
      Roles roles) {
    this.span = span;
    this.trigger = trigger;
    this.sentence = sentence;
    this.definite = definite;
    this.pointing = pointing;
    this.teller = teller;
    this.certainty = certainty;
    this.own = roles;
    this.roles = roles;
  }

  @Nullable EventType type() {
    return trigger.type();
  }

  /** Whether it is told as having happened, by whoever tells it. */
  boolean isPast() {
    return certainty == Certainty.ACTUAL
        || certainty == Certainty.DISPUTED
        || certainty == Certainty.DENIED;
  }

  Event event(ReportId report) {
    List<Participant> participants = roles.participants();
    return new Event(
        "E-" + Digest.shortOf("event", report, span.start(), span.end(), type()),
        new Evidence(report, span),
        type(),
        phase,
        certainty,
        actors(own.agents(), roles.agents()),
        actors(own.patients(), roles.patients()),
        place,
        date,
        participants,
        rules);
  }

  /** Of those named in the sentence itself the ones who stayed when the rest was filled in. */
  private static List<String> actors(List<Filler> named, List<Filler> filled) {
    return named.stream()
        .filter(f -> filled.stream().anyMatch(f::isSame))
        .map(Filler::actor)
        .filter(Objects::nonNull)
        .distinct()
        .toList();
  }
}
