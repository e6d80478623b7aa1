package org.accord.claim.event;

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
 * The actors and places of a story by their ids, which all its reports share.
 *
 * @param civilians the actor that the story calls civilians
 */
record Cast(Map<String, Actor> actors, Map<String, Place> places, @Nullable String civilians) {

  private static final Pattern CIVILIANS = Pattern.compile("(?i)(.* )?civilians");

  static Cast of(List<Actor> actors, List<Place> places) {
    return new Cast(
        byId(actors, Actor::id),
        byId(places, Place::id),
        actors.stream()
            .filter(a -> a.kind() == ActorKind.GROUP)
            .filter(a -> CIVILIANS.matcher(a.name()).matches())
            .map(Actor::id)
            .findFirst()
            .orElse(null));
  }

  private static <T> Map<String, T> byId(List<T> rows, Function<T, String> id) {
    return rows.stream().collect(Collectors.toUnmodifiableMap(id, r -> r, (a, b) -> b));
  }
}
