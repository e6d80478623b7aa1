package org.accord;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.accord.claim.attribution.AttributionFinder;
import org.accord.claim.event.EventFinder;
import org.accord.grounding.moment.MomentFinder;
import org.accord.grounding.quantity.QuantityFinder;
import org.accord.model.ReadReport;
import org.accord.model.claim.Attribution;
import org.accord.model.claim.Event;
import org.accord.model.claim.Participant;
import org.accord.model.claim.Speaker;
import org.accord.model.grounding.Moment;
import org.accord.model.grounding.Quantity;
import org.jspecify.annotations.Nullable;

/** What is found in one report by itself, once it is known whom and which places it means. */
record ReportGround(
    List<Moment> moments,
    List<Quantity> quantities,
    List<Attribution> attributions,
    List<Event> events) {

  static ReportGround of(ReadReport report, Surroundings here) {
    List<Moment> moments = new MomentFinder().find(report);
    List<Attribution> attributions =
        new AttributionFinder().find(report, here.actors(), here.actorMentions());
    return new ReportGround(
        moments,
        new QuantityFinder().find(report, moments, here.places(), here.placeMentions()),
        attributions,
        new EventFinder()
            .find(
                report,
                attributions,
                here.actors(),
                here.actorMentions(),
                here.places(),
                here.placeMentions(),
                moments));
  }

  /** The same with other ids for actors and places. */
  ReportGround named(Map<String, String> names) {
    UnaryOperator<String> call = id -> names.getOrDefault(id, id);
    return new ReportGround(
        moments,
        quantities.stream().map(q -> q.at(call(q.place(), call))).toList(),
        attributions.stream().map(a -> named(a, call)).toList(),
        events.stream().map(e -> named(e, call)).toList());
  }

  private static Attribution named(Attribution a, UnaryOperator<String> call) {
    Speaker speaker = a.speaker();
    return speaker == null || speaker.actors().isEmpty()
        ? a
        : a.by(
            new Speaker(
                all(speaker.actors(), call),
                speaker.names(),
                speaker.organization(),
                speaker.named()));
  }

  private static Event named(Event e, UnaryOperator<String> call) {
    return e.with(
        all(e.agents(), call),
        all(e.patients(), call),
        call(e.place(), call),
        e.participants().stream()
            .map(p -> new Participant(p.role(), call(p.actor(), call), p.evidence(), p.name()))
            .toList());
  }

  private static List<String> all(List<String> ids, UnaryOperator<String> call) {
    return ids.stream().map(call).toList();
  }

  private static @Nullable String call(@Nullable String id, UnaryOperator<String> call) {
    return id == null ? null : call.apply(id);
  }
}
