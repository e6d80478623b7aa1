package org.accord.decision;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.accord.decision.Target.Kind;
import org.accord.model.Dossier;
import org.accord.model.Evidence;
import org.accord.model.Span;
import org.accord.model.claim.Attribution;
import org.accord.model.claim.Claim;
import org.accord.model.claim.Event;
import org.accord.model.finding.Finding;
import org.accord.model.finding.Position;
import org.accord.model.grounding.Actor;
import org.accord.model.grounding.ActorMention;
import org.accord.model.grounding.Place;
import org.accord.model.grounding.PlaceMention;
import org.accord.model.grounding.Quantity;
import org.accord.model.lineage.Story;

/** Names things by content, and finds again what was so named. */
public final class Names {

  private Names() {}

  public static Target of(Attribution attribution) {
    return Target.of(Kind.ATTRIBUTION, List.of(attribution.evidence()));
  }

  public static Target of(Claim claim) {
    return Target.of(Kind.CLAIM, List.of(claim.evidence()));
  }

  public static Target of(Event event) {
    return Target.of(Kind.EVENT, List.of(event.trigger()));
  }

  public static Target of(Quantity quantity) {
    return Target.of(Kind.QUANTITY, List.of(quantity.evidence()));
  }

  public static Target of(Story story) {
    return Target.of(
        Kind.STORY, story.reports().stream().map(r -> new Evidence(r, Span.of(0, 0))).toList());
  }

  public static Target of(Finding finding) {
    return Target.of(Kind.FINDING, evidence(finding));
  }

  public static Target of(Position position) {
    return Target.of(Kind.FINDING, position.evidence());
  }

  /** Named by where it is named; an actor that is only described, by where it is described. */
  public static Target of(Dossier dossier, Actor actor) {
    return ofActor(
        dossier.actorMentions().stream().filter(m -> m.actor().equals(actor.id())).toList());
  }

  /** The actor of these mentions. */
  public static Target ofActor(List<ActorMention> all) {
    List<Evidence> named =
        all.stream()
            .filter(m -> m.form() == ActorMention.Form.NAME)
            .map(ActorMention::evidence)
            .toList();
    return Target.of(
        Kind.ACTOR, named.isEmpty() ? all.stream().map(ActorMention::evidence).toList() : named);
  }

  public static Target of(Dossier dossier, Place place) {
    return ofPlace(
        dossier.placeMentions().stream()
            .filter(m -> m.place().equals(place.id()))
            .map(PlaceMention::evidence)
            .toList());
  }

  /** The place that is named there. */
  public static Target ofPlace(List<Evidence> mentions) {
    return Target.of(Kind.PLACE, mentions);
  }

  static List<Evidence> evidence(Finding finding) {
    return finding.positions().stream().flatMap(p -> p.evidence().stream()).toList();
  }

  static Optional<Story> story(Target target, List<Story> stories) {
    return best(
        target,
        stories,
        s -> s.reports().stream().map(r -> new Evidence(r, Span.of(0, 0))).toList(),
        1);
  }

  static Optional<Finding> finding(Target target, List<Finding> findings) {
    return best(target, findings, Names::evidence, (target.anchors().size() + 1) / 2);
  }

  static Optional<String> actor(Target target, Dossier dossier) {
    return best(
            target,
            byOwner(dossier.actorMentions(), ActorMention::actor, ActorMention::evidence),
            Map.Entry::getValue,
            1)
        .map(Map.Entry::getKey);
  }

  static Optional<String> place(Target target, Dossier dossier) {
    return best(
            target,
            byOwner(dossier.placeMentions(), PlaceMention::place, PlaceMention::evidence),
            Map.Entry::getValue,
            1)
        .map(Map.Entry::getKey);
  }

  private static <M> List<Map.Entry<String, Set<Evidence>>> byOwner(
      List<M> mentions, Function<M, String> owner, Function<M, Evidence> where) {
    Map<String, Set<Evidence>> owners = new LinkedHashMap<>();
    mentions.forEach(
        m -> owners.computeIfAbsent(owner.apply(m), o -> new HashSet<>()).add(where.apply(m)));
    return owners.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .collect(Collectors.toList());
  }

  /** The thing that rests on most of the anchors, if on so many at least; of equals the first. */
  private static <T> Optional<T> best(
      Target target, List<T> things, Function<T, ? extends Collection<Evidence>> on, int least) {
    T best = null;
    int most = least - 1;
    for (T thing : things) {
      int shared = target.shared(new HashSet<>(on.apply(thing)));
      if (shared > most) {
        best = thing;
        most = shared;
      }
    }
    return Optional.ofNullable(best);
  }
}
