package org.accord.claim;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.accord.model.claim.Attribution;
import org.accord.model.claim.Event;
import org.accord.model.claim.Participant;
import org.accord.model.grounding.Actor;
import org.accord.model.grounding.ActorKind;
import org.jspecify.annotations.Nullable;

/**
 * Those who are only named in a story: persons, and sources without a name, who neither speak nor
 * take part in an event, such as the reporters of a byline.
 */
public final class Bystanders {

  private Bystanders() {}

  /** The actors without the bystanders, in the same order. */
  public static List<Actor> leaveOut(
      List<Actor> actors, List<Attribution> attributions, List<Event> events) {
    Set<String> heard = new TreeSet<>();
    for (Attribution attribution : attributions) {
      if (attribution.speaker() != null) {
        heard.addAll(attribution.speaker().actors());
      }
    }
    for (Event event : events) {
      heard.addAll(event.agents());
      heard.addAll(event.patients());
      event.participants().stream().map(Participant::actor).forEach(id -> addKnown(heard, id));
    }
    for (Actor actor : actors) {
      if (heard.contains(actor.id()) || !mayStandBy(actor)) {
        addKnown(heard, actor.affiliation());
      }
    }
    return actors.stream().filter(a -> heard.contains(a.id()) || !mayStandBy(a)).toList();
  }

  private static boolean mayStandBy(Actor actor) {
    return actor.kind() == ActorKind.PERSON || !actor.named();
  }

  private static void addKnown(Set<String> heard, @Nullable String actor) {
    if (actor != null) {
      heard.add(actor);
    }
  }
}
