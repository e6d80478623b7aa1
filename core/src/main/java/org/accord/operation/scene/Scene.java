package org.accord.operation.scene;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.accord.model.Dossier;
import org.accord.model.Evidence;
import org.accord.model.ReadReport;
import org.accord.model.ReportId;
import org.accord.model.Span;
import org.accord.model.claim.Attribution;
import org.accord.model.claim.Claim;
import org.accord.model.claim.Event;
import org.accord.model.claim.Speaker;
import org.accord.model.grounding.Actor;
import org.accord.model.grounding.ActorKind;
import org.accord.model.grounding.ActorMention;
import org.accord.model.grounding.Moment;
import org.accord.model.grounding.Place;
import org.accord.model.grounding.Quantity;
import org.accord.model.lineage.Lineage;
import org.accord.model.reading.Sentence;
import org.accord.text.Blanks;
import org.accord.text.Stems;
import org.jspecify.annotations.Nullable;

/** A dossier with its parts indexed by id and by report. */
public final class Scene {

  private final Dossier dossier;
  private final Salience salience;
  private final Map<ReportId, Integer> order = new HashMap<>();
  private final Map<ReportId, ReadReport> reports = new HashMap<>();
  private final Map<ReportId, String> lineages = new HashMap<>();
  private final Map<String, Claim> innermost = new HashMap<>();
  private final Map<String, Attribution> attributions = new HashMap<>();
  private final Map<String, Actor> actors = new HashMap<>();
  private final Map<String, Actor> states = new HashMap<>();
  private final Map<String, Optional<Actor>> principals = new ConcurrentHashMap<>();
  private final Map<String, Place> places = new HashMap<>();
  private final Map<ReportId, List<Moment>> moments = new HashMap<>();
  private final Map<ReportId, List<Quantity>> quantities = new HashMap<>();
  private final Map<ReportId, List<Event>> events = new HashMap<>();
  private final Map<ReportId, List<Attribution>> statements = new HashMap<>();
  private final Map<ReportId, List<ActorMention>> mentions = new HashMap<>();

  private Scene(Dossier dossier) {
    this.dossier = dossier;
    this.salience = Salience.of(dossier);
  }

  public static Scene of(Dossier dossier) {
    Scene scene = new Scene(dossier);
    for (ReadReport report : dossier.reports()) {
      scene.order.put(report.id(), scene.order.size());
      scene.reports.put(report.id(), report);
    }
    for (Lineage lineage : dossier.lineages().lineages()) {
      lineage.reports().forEach(r -> scene.lineages.put(r, lineage.id()));
    }
    for (Claim claim : dossier.claims()) {
      claim.events().forEach(e -> scene.innermost.merge(e, claim, Scene::shorterChain));
    }
    dossier.attributions().forEach(a -> scene.attributions.put(a.id(), a));
    dossier.actors().forEach(a -> scene.actors.put(a.id(), a));
    for (Actor actor : dossier.actors()) {
      if (actor.kind() == ActorKind.STATE && Stems.words(actor.name()).size() == 1) {
        scene.states.putIfAbsent(firstWord(actor.name()), actor);
        actor.variants().stream()
            .filter(v -> Stems.words(v).size() == 1 || v.endsWith(" government"))
            .forEach(v -> scene.states.putIfAbsent(firstWord(v), actor));
      }
    }
    dossier.places().forEach(p -> scene.places.put(p.id(), p));
    dossier.moments().forEach(m -> put(scene.moments, m.evidence().report(), m));
    dossier.quantities().forEach(q -> put(scene.quantities, q.evidence().report(), q));
    dossier.events().forEach(e -> put(scene.events, e.trigger().report(), e));
    dossier.attributions().forEach(a -> put(scene.statements, a.report(), a));
    dossier.actorMentions().forEach(m -> put(scene.mentions, m.evidence().report(), m));
    return scene;
  }

  private static Claim shorterChain(Claim left, Claim right) {
    return left.chain().size() <= right.chain().size() ? left : right;
  }

  private static <T> void put(Map<ReportId, List<T>> map, ReportId report, T item) {
    map.computeIfAbsent(report, r -> new ArrayList<>()).add(item);
  }

  public Dossier dossier() {
    return dossier;
  }

  public Salience salience() {
    return salience;
  }

  /** The report's place in the order of telling. */
  public int order(ReportId report) {
    return order.getOrDefault(report, Integer.MAX_VALUE);
  }

  public ReadReport report(ReportId report) {
    ReadReport found = reports.get(report);
    if (found == null) {
      throw new IllegalArgumentException("No report " + report + " in " + dossier.story().id());
    }
    return found;
  }

  /** The id of the report's lineage. */
  public String text(ReportId report) {
    return lineages.getOrDefault(report, report.value());
  }

  /** How many texts the story has, copies collapsed. */
  public int texts() {
    return (int) reports.keySet().stream().map(this::text).distinct().count();
  }

  public Optional<Actor> actor(@Nullable String id) {
    return id == null ? Optional.empty() : Optional.ofNullable(actors.get(id));
  }

  /**
   * The actor for whom this one speaks: as told, or the state whose name begins its own ("China's
   * Foreign Ministry").
   */
  public Optional<Actor> principal(String id) {
    return principals.computeIfAbsent(id, this::findPrincipal);
  }

  private Optional<Actor> findPrincipal(String id) {
    Optional<Actor> actor = actor(id);
    Optional<Actor> told = actor.flatMap(a -> actor(a.affiliation()));
    return told.isPresent() || actor.isEmpty()
        ? told
        : Optional.ofNullable(states.get(firstWord(actor.get().name())))
            .filter(s -> !s.id().equals(id) && actor.get().kind() == ActorKind.STATE);
  }

  private static String firstWord(String name) {
    return Stems.words(name).stream().findFirst().orElse("");
  }

  public Optional<Place> place(@Nullable String id) {
    return id == null ? Optional.empty() : Optional.ofNullable(places.get(id));
  }

  public List<Moment> moments(ReportId report) {
    return moments.getOrDefault(report, List.of());
  }

  public List<Quantity> quantities(ReportId report) {
    return quantities.getOrDefault(report, List.of());
  }

  public List<Event> events(ReportId report) {
    return events.getOrDefault(report, List.of());
  }

  public List<Attribution> statements(ReportId report) {
    return statements.getOrDefault(report, List.of());
  }

  public List<ActorMention> mentions(ReportId report) {
    return mentions.getOrDefault(report, List.of());
  }

  public Optional<Sentence> sentence(Evidence evidence) {
    return report(evidence.report()).reading().sentenceAt(evidence.span().start());
  }

  /** The whole sentence around a piece of evidence, or the evidence where none is. */
  public Evidence around(Evidence evidence) {
    return sentence(evidence)
        .map(s -> new Evidence(evidence.report(), s.span().cover(evidence.span())))
        .orElse(evidence);
  }

  /** The words with every white space a single blank. */
  public String words(Evidence evidence) {
    return words(evidence.report(), evidence.span());
  }

  public String words(ReportId report, Span span) {
    return Blanks.single(report(report).words(span));
  }

  /** The claim that tells the event, the one under fewest attributions first. */
  public Optional<Claim> claimOf(Event event) {
    return Optional.ofNullable(innermost.get(event.id()));
  }

  /** The statement under which an event stands, the outermost of known speaker. */
  public Optional<Attribution> statementOf(Event event) {
    return claimOf(event).stream()
        .flatMap(c -> c.chain().stream())
        .map(attributions::get)
        .filter(a -> a != null && a.speaker() != null)
        .findFirst();
  }

  /** Whether it stands where somebody is said not to have confirmed it. */
  public boolean isUnconfirmed(Event event) {
    return claimOf(event).stream()
        .flatMap(c -> c.chain().stream())
        .map(attributions::get)
        .anyMatch(a -> a != null && a.silent());
  }

  /** Names of those who tell the event: its speakers, else the outlet. */
  public List<String> tellers(Event event) {
    Speaker speaker = statementOf(event).map(Attribution::speaker).orElse(null);
    return speaker != null && !speaker.names().isEmpty()
        ? speaker.names()
        : List.of(report(event.trigger().report()).report().outletOrName());
  }
}
