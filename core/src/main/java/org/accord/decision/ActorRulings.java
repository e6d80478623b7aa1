package org.accord.decision;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.accord.decision.Rulings.Standing;
import org.accord.model.Decision;
import org.accord.model.Dossier;
import org.accord.model.Evidence;
import org.accord.model.ReportId;
import org.accord.model.Span;
import org.accord.model.claim.Attribution;
import org.accord.model.claim.Event;
import org.accord.model.claim.Participant;
import org.accord.model.claim.Speaker;
import org.accord.model.grounding.Actor;
import org.accord.model.grounding.ActorMention;
import org.jspecify.annotations.Nullable;

/** Puts actors together and apart as decided, wherever they speak or act. */
final class ActorRulings {

  private final Rulings rulings;
  private final String story;

  ActorRulings(Rulings rulings, String story) {
    this.rulings = rulings;
    this.story = story;
  }

  /** The dossier as decided, none where nothing about its actors was. */
  Optional<Dossier> apply(Dossier dossier) {
    Dossier decided = dossier;
    for (Standing standing : rulings.about(Target.Kind.ACTOR)) {
      Optional<String> id = Names.actor(standing.target(), decided);
      if (id.isPresent()) {
        decided = apply(standing.decision(), id.get(), decided);
      }
    }
    return decided == dossier ? Optional.empty() : Optional.of(decided);
  }

  private Dossier apply(Decision decision, String id, Dossier dossier) {
    Actor actor =
        dossier.actors().stream().filter(a -> a.id().equals(id)).findFirst().orElseThrow();
    switch (decision.kind()) {
      case ACCEPT, NOTE -> {
        rulings.applied(decision, story + "/" + id);
        return dossier;
      }
      case REJECT -> {
        rulings.applied(decision, story + "/" + id);
        return rewritten(dossier, without(dossier, id), (a, e) -> a.equals(id) ? null : a);
      }
      case CORRECT -> {
        Optional<Actor> corrected = Corrections.of(actor, decision.value());
        if (corrected.isEmpty()) {
          rulings.refused(decision, Corrections.NO_SUCH_FIELD + "name, kind, role");
          return dossier;
        }
        rulings.applied(decision, story + "/" + id);
        List<Actor> actors = new ArrayList<>(dossier.actors());
        actors.set(actors.indexOf(actor), corrected.get());
        return rewritten(dossier, actors, (a, e) -> a);
      }
      case MERGE -> {
        Optional<String> other =
            DossierRulings.other(decision).flatMap(t -> Names.actor(t, dossier));
        if (other.isEmpty()) {
          return dossier;
        }
        rulings.applied(decision, story + "/" + id);
        return other.get().equals(id) ? dossier : merged(dossier, actor, other.get());
      }
      case SPLIT -> {
        return split(decision, actor, dossier);
      }
      case UNDO -> throw new IllegalArgumentException("An undoing names a decision: " + decision);
    }
    return dossier;
  }

  private static List<Actor> without(Dossier dossier, String id) {
    return dossier.actors().stream().filter(a -> !a.id().equals(id)).toList();
  }

  private static Dossier merged(Dossier dossier, Actor actor, String other) {
    Actor gone =
        dossier.actors().stream().filter(a -> a.id().equals(other)).findFirst().orElseThrow();
    Set<String> variants = new TreeSet<>(actor.variants());
    variants.addAll(gone.variants());
    List<Actor> actors = new ArrayList<>(without(dossier, other));
    String affiliation = actor.affiliation() == null ? gone.affiliation() : actor.affiliation();
    actors.set(
        actors.indexOf(actor),
        new Actor(
            actor.id(),
            actor.name(),
            actor.kind(),
            List.copyOf(variants),
            actor.id().equals(affiliation) ? null : affiliation,
            actor.role() == null ? gone.role() : actor.role(),
            actor.named() || gone.named()));
    return rewritten(dossier, actors, (id, evidence) -> id.equals(other) ? actor.id() : id);
  }

  /** The mentions that the value names become an actor of their own, called as they call it. */
  private Dossier split(Decision decision, Actor actor, Dossier dossier) {
    Set<Evidence> named = new HashSet<>();
    DossierRulings.other(decision).ifPresent(t -> named.addAll(t.anchors()));
    List<ActorMention> own =
        dossier.actorMentions().stream().filter(m -> m.actor().equals(actor.id())).toList();
    List<ActorMention> leaving = own.stream().filter(m -> named.contains(m.evidence())).toList();
    if (leaving.isEmpty() || leaving.size() == own.size()) {
      rulings.refused(decision, "a split names some of the actor's mentions, not all");
      return dossier;
    }
    String id = actor.id() + ".1";
    TreeSet<String> variants = new TreeSet<>();
    leaving.forEach(m -> variants.add(dossier.words(m.evidence())));
    TreeSet<String> left = new TreeSet<>(actor.variants());
    left.removeAll(variants);
    Map<ReportId, List<Span>> at = new HashMap<>();
    leaving.forEach(
        m ->
            at.computeIfAbsent(m.evidence().report(), r -> new ArrayList<>())
                .add(m.evidence().span()));
    List<Actor> actors = new ArrayList<>(dossier.actors());
    int place = actors.indexOf(actor);
    actors.set(
        place,
        new Actor(
            actor.id(),
            actor.name(),
            actor.kind(),
            List.copyOf(left),
            actor.affiliation(),
            actor.role(),
            actor.named()));
    actors.add(
        place + 1,
        new Actor(
            id, variants.first(), actor.kind(), List.copyOf(variants), null, null, actor.named()));
    rulings.applied(decision, story + "/" + actor.id());
    rulings.applied(decision, story + "/" + id);
    return rewritten(
        dossier,
        actors,
        (a, evidence) ->
            a.equals(actor.id())
                    && at.getOrDefault(evidence.report(), List.of()).stream()
                        .anyMatch(evidence.span()::overlaps)
                ? id
                : a);
  }

  /**
   * The dossier with these actors; whoever {@code now} gives none for leaves its roles.
   *
   * @param now the actor that an actor's words at some place now mean
   */
  private static Dossier rewritten(
      Dossier dossier, List<Actor> actors, BiFunction<String, Evidence, @Nullable String> now) {
    Map<String, String> names = new HashMap<>();
    actors.forEach(a -> names.put(a.id(), a.name()));
    List<ActorMention> told = new ArrayList<>();
    for (ActorMention mention : dossier.actorMentions()) {
      String id = now.apply(mention.actor(), mention.evidence());
      if (id != null) {
        told.add(new ActorMention(id, mention.evidence(), mention.form()));
      }
    }
    return new Dossier(
        dossier.story(),
        dossier.reports(),
        dossier.lineages(),
        actors.stream().map(a -> affiliated(a, now, told)).toList(),
        told,
        dossier.places(),
        dossier.placeMentions(),
        dossier.moments(),
        dossier.quantities(),
        dossier.attributions().stream().map(a -> spoken(a, now, names)).toList(),
        dossier.events().stream().map(e -> done(e, now)).toList(),
        dossier.claims());
  }

  private static Actor affiliated(
      Actor actor,
      BiFunction<String, Evidence, @Nullable String> now,
      List<ActorMention> mentions) {
    if (actor.affiliation() == null || mentions.isEmpty()) {
      return actor;
    }
    Evidence nowhere = new Evidence(mentions.get(0).evidence().report(), Span.of(0, 0));
    String affiliation = now.apply(actor.affiliation(), nowhere);
    return new Actor(
        actor.id(),
        actor.name(),
        actor.kind(),
        actor.variants(),
        actor.id().equals(affiliation) ? null : affiliation,
        actor.role(),
        actor.named());
  }

  private static Attribution spoken(
      Attribution a,
      BiFunction<String, Evidence, @Nullable String> now,
      Map<String, String> names) {
    Speaker speaker = a.speaker();
    if (speaker == null || speaker.actors().isEmpty()) {
      return a;
    }
    Evidence source =
        new Evidence(a.report(), a.source().stream().reduce(Span::cover).orElse(Span.of(0, 0)));
    List<String> ids = new ArrayList<>();
    List<String> called = new ArrayList<>();
    for (int i = 0; i < speaker.actors().size(); i++) {
      String id = now.apply(speaker.actors().get(i), source);
      if (id != null && !ids.contains(id)) {
        ids.add(id);
        String old = i < speaker.names().size() ? speaker.names().get(i) : id;
        called.add(names.getOrDefault(id, old));
      }
    }
    return a.by(
        new Speaker(
            ids,
            ids.isEmpty() ? speaker.names() : called,
            speaker.organization(),
            speaker.named()));
  }

  private static Event done(Event e, BiFunction<String, Evidence, @Nullable String> now) {
    List<Participant> participants = new ArrayList<>();
    Map<String, Evidence> said = new HashMap<>();
    for (Participant p : e.participants()) {
      String id = p.actor() == null ? null : now.apply(p.actor(), p.evidence());
      participants.add(new Participant(p.role(), id, p.evidence(), p.name()));
      if (p.actor() != null) {
        said.put(p.role() + p.actor(), p.evidence());
      }
    }
    return e.with(
        ids(e.agents(), Participant.Role.AGENT, e, said, now),
        ids(e.patients(), Participant.Role.PATIENT, e, said, now),
        e.place(),
        participants);
  }

  private static List<String> ids(
      List<String> actors,
      Participant.Role role,
      Event e,
      Map<String, Evidence> said,
      BiFunction<String, Evidence, @Nullable String> now) {
    List<String> ids = new ArrayList<>();
    for (String actor : actors) {
      String id = now.apply(actor, said.getOrDefault(role + actor, e.trigger()));
      if (id != null && !ids.contains(id)) {
        ids.add(id);
      }
    }
    return ids;
  }
}
