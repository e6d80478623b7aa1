package org.accord.model;

import java.util.List;
import java.util.Optional;
import org.accord.model.claim.Attribution;
import org.accord.model.claim.Claim;
import org.accord.model.claim.Event;
import org.accord.model.grounding.Actor;
import org.accord.model.grounding.ActorMention;
import org.accord.model.grounding.Moment;
import org.accord.model.grounding.Place;
import org.accord.model.grounding.PlaceMention;
import org.accord.model.grounding.Quantity;
import org.accord.model.lineage.Lineages;
import org.accord.model.lineage.Story;

/**
 * All that is known of one story before anything is weighed: its reports and what they state.
 *
 * <p>Lists are in order of report (by published time, then name, then id) and then of position.
 */
public record Dossier(
    Story story,
    List<ReadReport> reports,
    Lineages lineages,
    List<Actor> actors,
    List<ActorMention> actorMentions,
    List<Place> places,
    List<PlaceMention> placeMentions,
    List<Moment> moments,
    List<Quantity> quantities,
    List<Attribution> attributions,
    List<Event> events,
    List<Claim> claims) {

  public Dossier {
    reports = ReportList.of(reports);
    actors = List.copyOf(actors);
    actorMentions = List.copyOf(actorMentions);
    places = List.copyOf(places);
    placeMentions = List.copyOf(placeMentions);
    moments = List.copyOf(moments);
    quantities = List.copyOf(quantities);
    attributions = List.copyOf(attributions);
    events = List.copyOf(events);
    claims = List.copyOf(claims);
  }

  /** The same of a story and lineages that only bear other ids. */
  public Dossier named(Story story, Lineages lineages) {
    return new Dossier(
        story,
        reports,
        lineages,
        actors,
        actorMentions,
        places,
        placeMentions,
        moments,
        quantities,
        attributions,
        events,
        claims);
  }

  /** The report of that id in this story. */
  public ReadReport report(ReportId id) {
    return ReportList.of(reports)
        .with(id)
        .orElseThrow(() -> new IllegalArgumentException("No report " + id + " in " + story.id()));
  }

  /** The words that a piece of evidence points at. */
  public String words(Evidence evidence) {
    return report(evidence.report()).words(evidence.span());
  }

  public Optional<Attribution> attribution(String id) {
    return attributions.stream().filter(a -> a.id().equals(id)).findFirst();
  }
}
