package org.accord.claim;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.accord.model.ReportId;
import org.accord.model.claim.Attribution;
import org.accord.model.claim.Event;
import org.accord.model.claim.Participant;
import org.accord.model.grounding.Actor;
import org.accord.model.grounding.ActorKind;
import org.accord.model.grounding.ActorMention;
import org.accord.text.RuleTable;
import org.jspecify.annotations.Nullable;

/**
 * Those who are only named in a story and neither speak nor take part in an event: persons, sources
 * without a name, people called by a bare noun here and there ("told reporters", "its staff"), and
 * what news only travels by, such as a platform or a picture agency ({@code bystanders.tsv}).
 */
public final class Bystanders {

  private static final Set<String> CARRIERS =
      RuleTable.load(Bystanders.class, "bystanders.tsv").rows().stream()
          .map(row -> row.get("name"))
          .collect(Collectors.toUnmodifiableSet());

  /** Reports that must call people by a bare noun, to make them somebody who does nothing. */
  private static final int TOLD_OFTEN = 3;

  private Bystanders() {}

  /** The actors without the bystanders, in the same order. */
  public static List<Actor> leaveOut(
      List<Actor> actors,
      List<ActorMention> mentions,
      List<Attribution> attributions,
      List<Event> events) {
    Map<String, Set<ReportId>> reports = new HashMap<>();
    mentions.forEach(
        m -> reports.computeIfAbsent(m.actor(), a -> new HashSet<>()).add(m.evidence().report()));
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
    Set<String> standing = new TreeSet<>();
    for (Actor actor : actors) {
      boolean seldom = reports.getOrDefault(actor.id(), Set.of()).size() < TOLD_OFTEN;
      if (!heard.contains(actor.id()) && mayStandBy(actor, seldom)) {
        standing.add(actor.id());
      }
    }
    for (Actor actor : actors) {
      String owner = actor.affiliation();
      if (owner != null && !standing.contains(actor.id())) {
        standing.remove(owner);
      }
    }
    return actors.stream().filter(a -> !standing.contains(a.id())).toList();
  }

  private static boolean mayStandBy(Actor actor, boolean seldom) {
    boolean people = actor.kind() == ActorKind.GROUP || actor.kind() == ActorKind.ARMED_GROUP;
    return actor.kind() == ActorKind.PERSON
        || !actor.named()
        || CARRIERS.contains(actor.name())
        || seldom && people && isBareNoun(actor.name());
  }

  private static boolean isBareNoun(String name) {
    return name.indexOf(' ') < 0 && name.equals(name.toLowerCase(Locale.ROOT));
  }

  private static void addKnown(Set<String> heard, @Nullable String actor) {
    if (actor != null) {
      heard.add(actor);
    }
  }
}
