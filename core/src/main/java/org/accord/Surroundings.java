package org.accord;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.accord.claim.event.EventFinder;
import org.accord.grounding.actor.ActorFinder.Actors;
import org.accord.grounding.place.Places;
import org.accord.model.ReadReport;
import org.accord.model.ReportId;
import org.accord.model.grounding.Actor;
import org.accord.model.grounding.ActorKind;
import org.accord.model.grounding.ActorMention;
import org.accord.model.grounding.Place;
import org.accord.model.grounding.PlaceMention;
import org.jspecify.annotations.Nullable;

/**
 * What one report may ask of its story: the actors and places that it means, under ids of its own.
 *
 * <p>These ids stand in the same order as the story's, and don't move when a report about somebody
 * else comes in. Spellings are left out but for those of outlets: no report is read otherwise
 * because another one spells a name in one more way. So what was found in a report stays good while
 * the story around it grows.
 */
record Surroundings(
    List<Actor> actors,
    List<ActorMention> actorMentions,
    List<Place> places,
    List<PlaceMention> placeMentions) {

  /** So that ids of the same length follow one another. */
  private static final int FIRST = 100_000;

  /** Ids as they are numbered: the second before the tenth. */
  private static final Comparator<String> AS_NUMBERED =
      Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());

  /** The surroundings of one report, and how the story calls what it names by ids of its own. */
  record Named(Surroundings here, Map<String, String> names) {}

  /** A story's actors and places, by report. */
  static final class OfStory {

    private final List<Actor> actors;
    private final List<Place> places;
    private final Map<String, Integer> actorAt = new HashMap<>();
    private final Map<String, Integer> placeAt = new HashMap<>();
    private final Map<ReportId, List<ActorMention>> actorMentions = new HashMap<>();
    private final Map<ReportId, List<PlaceMention>> placeMentions = new HashMap<>();
    private final List<Actor> everywhere;

    OfStory(Actors actors, Places places) {
      this.actors = actors.actors();
      this.places = places.places();
      this.everywhere = EventFinder.everywhere(this.actors);
      this.actors.forEach(a -> actorAt.put(a.id(), actorAt.size()));
      this.places.forEach(p -> placeAt.put(p.id(), placeAt.size()));
      for (ActorMention mention : actors.mentions()) {
        actorMentions
            .computeIfAbsent(mention.evidence().report(), r -> new ArrayList<>())
            .add(mention);
      }
      for (PlaceMention mention : places.mentions()) {
        placeMentions
            .computeIfAbsent(mention.evidence().report(), r -> new ArrayList<>())
            .add(mention);
      }
    }

    Named of(ReadReport report) {
      List<ActorMention> who = actorMentions.getOrDefault(report.id(), List.of());
      List<PlaceMention> where = placeMentions.getOrDefault(report.id(), List.of());
      TreeSet<String> actorIds = new TreeSet<>(AS_NUMBERED);
      everywhere.forEach(a -> addWithHeads(a.id(), actorIds));
      who.forEach(m -> addWithHeads(m.actor(), actorIds));
      TreeSet<String> placeIds = new TreeSet<>(AS_NUMBERED);
      where.forEach(m -> placeIds.add(m.place()));
      Map<String, String> own = new HashMap<>();
      Map<String, String> names = new HashMap<>();
      number("A", actorIds, own, names);
      number("P", placeIds, own, names);
      UnaryOperator<String> call = id -> own.getOrDefault(id, id);
      return new Named(
          new Surroundings(
              actorIds.stream()
                  .map(actorAt::get)
                  .sorted()
                  .map(i -> named(actors.get(i), call))
                  .toList(),
              who.stream()
                  .map(m -> new ActorMention(call.apply(m.actor()), m.evidence(), m.form()))
                  .toList(),
              placeIds.stream()
                  .map(placeAt::get)
                  .sorted()
                  .map(i -> named(places.get(i), call))
                  .toList(),
              where.stream()
                  .map(m -> new PlaceMention(call.apply(m.place()), m.evidence()))
                  .toList()),
          names);
    }

    /** The actor, and those for whom he speaks or acts. */
    private void addWithHeads(@Nullable String id, TreeSet<String> ids) {
      Integer at = id == null ? null : actorAt.get(id);
      if (id != null && at != null && ids.add(id)) {
        addWithHeads(actors.get(at).affiliation(), ids);
      }
    }

    private static void number(
        String letter, TreeSet<String> ids, Map<String, String> own, Map<String, String> names) {
      int next = FIRST;
      for (String id : ids) {
        String name = letter + next++;
        own.put(id, name);
        names.put(name, id);
      }
    }

    private static Actor named(Actor actor, UnaryOperator<String> call) {
      String head = actor.affiliation();
      return new Actor(
          call.apply(actor.id()),
          actor.name(),
          actor.kind(),
          actor.kind() == ActorKind.MEDIA ? actor.variants() : List.of(),
          head == null ? null : call.apply(head),
          actor.role(),
          actor.named());
    }

    private static Place named(Place place, UnaryOperator<String> call) {
      return new Place(
          call.apply(place.id()),
          place.name(),
          place.kind(),
          List.of(),
          place.coordinates(),
          place.country(),
          place.gazetteerId(),
          place.precisionKm());
    }
  }
}
