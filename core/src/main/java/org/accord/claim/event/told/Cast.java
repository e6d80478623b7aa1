package org.accord.claim.event.told;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.accord.model.grounding.Actor;
import org.accord.model.grounding.ActorKind;
import org.accord.model.grounding.Place;
import org.jspecify.annotations.Nullable;

/**
 * The actors and places that a report may mean, by their ids.
 *
 * @param civilians the actor that the story calls civilians
 */
public record Cast(
    Map<String, Actor> actors, Map<String, Place> places, @Nullable String civilians) {

  private static final Pattern CIVILIANS = Pattern.compile("(?i)(.* )?civilians");

  public static Cast of(List<Actor> actors, List<Place> places) {
    return new Cast(
        byId(actors, Actor::id),
        byId(places, Place::id),
        actors.stream().filter(Cast::areCivilians).map(Actor::id).findFirst().orElse(null));
  }

  public static boolean areCivilians(Actor actor) {
    return actor.kind() == ActorKind.GROUP && CIVILIANS.matcher(actor.name()).matches();
  }

  private static <T> Map<String, T> byId(List<T> rows, Function<T, String> id) {
    return rows.stream().collect(Collectors.toUnmodifiableMap(id, r -> r, (a, b) -> b));
  }
}
