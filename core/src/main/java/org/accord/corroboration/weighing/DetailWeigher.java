package org.accord.corroboration.weighing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.accord.corroboration.gist.Assertion;
import org.accord.corroboration.gist.Group;
import org.accord.corroboration.gist.Likeness;
import org.accord.corroboration.position.Details;
import org.accord.corroboration.position.Draft;
import org.accord.corroboration.position.Labels;
import org.accord.model.claim.Certainty;
import org.accord.model.claim.Event;
import org.accord.model.claim.EventType;
import org.accord.model.claim.Phase;
import org.accord.model.finding.Status;
import org.accord.model.grounding.Actor;
import org.accord.model.grounding.ActorKind;

/**
 * Finds one act of which accounts tell another day, another place or other parties.
 *
 * <p>Two tellings are of one act where the same thing is done to the same named person, vessel or
 * company; and, for who agreed with whom, where assertions say the same of one agreement.
 */
public final class DetailWeigher implements Weigher {

  private static final Set<EventType> ONCE =
      EnumSet.of(
          EventType.ASSAULT,
          EventType.COERCE,
          EventType.RETREAT,
          EventType.COOPERATE,
          EventType.SANCTION);

  private static final Set<ActorKind> ONE =
      EnumSet.of(ActorKind.PERSON, ActorKind.VESSEL, ActorKind.COMPANY);

  /** The least likeness to a telling that names the thing. */
  private static final double ALIKE = 0.2;

  private static final String WHO = "who";
  private static final int TOPIC_WORDS = 20;

  /** An act as one assertion tells it. */
  private record Telling(Assertion assertion, Event event) {}

  @Override
  public List<Draft> weigh(StoryView story) {
    Map<String, List<Telling>> acts = new TreeMap<>();
    for (Assertion assertion : story.assertions()) {
      for (Event event : assertion.events()) {
        if (event.type() != null && ONCE.contains(event.type()) && told(event)) {
          Set<String> things = new TreeSet<>();
          event.patients().forEach(p -> one(p, story).ifPresent(things::add));
          event.agents().forEach(p -> one(p, story).ifPresent(things::add));
          for (String thing : things) {
            acts.computeIfAbsent(event.type() + " " + thing, k -> new ArrayList<>())
                .add(new Telling(assertion, event));
          }
        }
      }
    }
    join(unnamed(story), List.copyOf(acts.values()), story);
    List<Draft> drafts = new ArrayList<>();
    for (List<Telling> act : acts.values()) {
      differing("when", act, t -> t.event().date() == null ? "" : t.event().date())
          .ifPresent(drafts::add);
      differing("where", act, t -> place(t, act, story)).ifPresent(drafts::add);
    }
    for (Group group : story.groups()) {
      differing(WHO, agreements(group), t -> parties(t, story)).ifPresent(drafts::add);
    }
    return drafts;
  }

  /** Tellings of what somebody did on a day to nobody who is named: "seized a tanker". */
  private static List<Telling> unnamed(StoryView story) {
    List<Telling> tellings = new ArrayList<>();
    for (Assertion assertion : story.assertions()) {
      for (Event event : assertion.events()) {
        if (event.type() != null
            && ONCE.contains(event.type())
            && told(event)
            && event.date() != null
            && !event.agents().isEmpty()
            && event.patients().stream().noneMatch(p -> one(p, story).isPresent())) {
          tellings.add(new Telling(assertion, event));
        }
      }
    }
    return tellings;
  }

  /** Puts each telling to the one act of the same doer and time that is told in like words. */
  private static void join(List<Telling> unnamed, List<List<Telling>> acts, StoryView story) {
    Map<Telling, List<Telling>> joined = new LinkedHashMap<>();
    for (Telling telling : unnamed) {
      List<List<Telling>> fitting =
          acts.stream().filter(act -> isTold(telling, act, story)).toList();
      if (fitting.size() == 1) {
        joined.put(telling, fitting.get(0));
      }
    }
    joined.forEach((telling, act) -> act.add(telling));
  }

  private static boolean isTold(Telling telling, List<Telling> act, StoryView story) {
    Set<String> doers = doers(telling, story);
    return act.stream().anyMatch(t -> !Collections.disjoint(doers(t, story), doers))
        && act.stream()
            .anyMatch(
                t ->
                    t.event().date() != null
                        && Likeness.couldBeOne(t.event(), telling.event())
                        && Likeness.of(t.assertion(), telling.assertion()) >= ALIKE);
  }

  private static Set<String> doers(Telling telling, StoryView story) {
    return telling.event().agents().stream()
        .map(a -> story.parties().key(a))
        .collect(Collectors.toSet());
  }

  /**
   * Where its words say that it was; nothing where others of the act name a place within that
   * country or province.
   */
  private static String place(Telling telling, List<Telling> act, StoryView story) {
    String place = telling.event().place();
    return place == null
            || !story.names(telling.assertion(), place)
            || act.stream()
                .map(t -> t.event().place())
                .anyMatch(p -> p != null && story.whereabouts().isWider(place, p))
        ? ""
        : place;
  }

  private static boolean told(Event event) {
    return event.phase() != Phase.PLANNED
        && event.phase() != Phase.ONGOING
        && (event.certainty() == Certainty.ACTUAL || event.certainty() == Certainty.DISPUTED);
  }

  private static Optional<String> one(String id, StoryView story) {
    Actor actor = story.parties().actor(id);
    return actor != null && actor.named() && ONE.contains(actor.kind())
        ? Optional.of(actor.id())
        : Optional.empty();
  }

  private static List<Telling> agreements(Group group) {
    List<Telling> tellings = new ArrayList<>();
    for (Assertion assertion : group.members()) {
      assertion.events().stream()
          .filter(e -> e.type() == EventType.AGREE && told(e))
          .findFirst()
          .ifPresent(e -> tellings.add(new Telling(assertion, e)));
    }
    return tellings;
  }

  /** Everybody who is told to agree. */
  private static String parties(Telling telling, StoryView story) {
    Set<String> parties = new TreeSet<>();
    telling.event().agents().forEach(a -> parties.add(story.parties().key(a)));
    telling.event().patients().forEach(a -> parties.add(story.parties().key(a)));
    return parties.isEmpty() ? "" : parties.toString();
  }

  /** Whether all give one figure, so that who leaves out a party of it says nothing else. */
  private static boolean areOne(List<Draft.Side> sides) {
    Draft.Side first = sides.get(0);
    return sides.stream().skip(1).allMatch(s -> Details.sharesNumber(first, s));
  }

  private static Optional<Draft> differing(
      String kind, List<Telling> act, Function<Telling, String> detail) {
    Map<String, Set<Assertion>> byDetail = new TreeMap<>();
    for (Telling telling : act) {
      String value = detail.apply(telling);
      if (!value.isEmpty() && telling.assertion().silence() == null) {
        byDetail.computeIfAbsent(value, v -> new TreeSet<>()).add(telling.assertion());
      }
    }
    Set<String> voices = new TreeSet<>();
    Set<Assertion> placed = new TreeSet<>();
    List<Draft.Side> sides = new ArrayList<>();
    byDetail.values().stream()
        .sorted(Comparator.comparingInt((Set<Assertion> s) -> -s.size()))
        .forEach(
            side -> {
              List<Assertion> own = side.stream().filter(placed::add).toList();
              if (!own.isEmpty()) {
                own.forEach(a -> voices.addAll(a.voice().names()));
                sides.add(Draft.Side.of(own));
              }
            });
    if (sides.size() < 2 || voices.size() < 2 || kind.equals(WHO) && areOne(sides)) {
      return Optional.empty();
    }
    return Optional.of(
        new Draft(
            Labels.clause(new Group(List.copyOf(placed)).central().words(), TOPIC_WORDS),
            kind,
            Status.COMPATIBLE,
            sides,
            List.of(),
            0));
  }
}
