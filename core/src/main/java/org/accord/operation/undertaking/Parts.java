package org.accord.operation.undertaking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.accord.model.Evidence;
import org.accord.model.Span;
import org.accord.model.claim.Certainty;
import org.accord.model.claim.Event;
import org.accord.model.claim.EventType;
import org.accord.model.grounding.Actor;
import org.accord.model.grounding.ActorKind;
import org.accord.model.grounding.ActorMention;
import org.accord.model.operation.Part;
import org.accord.model.operation.Part.Role;
import org.accord.operation.scene.Scene;
import org.accord.text.BaseForms;
import org.accord.text.RuleTable;
import org.accord.text.Stems;
import org.accord.text.Words;

/**
 * Finds who takes part: those between whom a deal is told, those who bring it about, those who
 * vouch for it.
 *
 * <p>A person stands for whom he speaks. A mediator or guarantor is no party, unless a sentence
 * names it among those between whom the deal is.
 */
final class Parts {

  private static final int FAR = 16;
  private static final Set<String> SIDES =
      Set.copyOf(Stems.of("both all two the warring opposing sides parties"));

  private record Rule(List<String> words, Role role, String actor) {}

  private static final List<Rule> RULES = load();

  private final Scene scene;
  private final Kind kind;
  private final Map<Role, Map<String, List<Evidence>>> found = new java.util.EnumMap<>(Role.class);

  Parts(Scene scene, Kind kind) {
    this.scene = scene;
    this.kind = kind;
  }

  private static List<Rule> load() {
    List<Rule> rules = new ArrayList<>();
    for (RuleTable.Row row : RuleTable.load(Parts.class, "roles.tsv").rows()) {
      Role role = Role.valueOf(row.get("role").toUpperCase(Locale.ROOT));
      row.list("words")
          .forEach(w -> rules.add(new Rule(List.of(w.split(" ")), role, row.get("actor"))));
    }
    return List.copyOf(rules);
  }

  List<Part> find(List<Line> lines) {
    for (Line line : lines) {
      if (!line.central()) {
        continue;
      }
      for (Event event : line.events()) {
        if (event.type() == EventType.AGREE && event.certainty() == Certainty.ACTUAL) {
          event.agents().stream()
              .filter(a -> !isBystander(a))
              .forEach(a -> note(Role.PARTY, a, line));
        } else if (event.type() == EventType.REQUEST
            && event.agents().stream().anyMatch(this::isArmed)) {
          Stream.concat(event.agents().stream(), event.patients().stream())
              .filter(a -> isArmed(a) || isState(a))
              .forEach(a -> note(Role.PARTY, a, line));
        }
      }
      if (line.events().stream().noneMatch(Parts::isNoDeal)) {
        between(line);
      }
      for (Rule rule : RULES) {
        role(line, rule);
      }
    }
    List<Part> parts = new ArrayList<>();
    found.forEach(
        (role, actors) ->
            actors.forEach(
                (actor, evidence) ->
                    scene
                        .actor(actor)
                        .filter(a -> role != Role.PARTY || !isGoBetween(actor, evidence.size()))
                        .ifPresent(a -> parts.add(new Part(role, actor, a.name(), evidence)))));
    parts.sort(
        Comparator.comparing(Part::role)
            .thenComparingInt(p -> -p.evidence().size())
            .thenComparing(Part::name)
            .thenComparing(Part::actor));
    return parts;
  }

  /** Relief agencies and courts of nations tell of deals that others make. */
  private boolean isBystander(String actor) {
    return scene
        .actor(actor)
        .map(
            a ->
                a.kind() == ActorKind.INTERNATIONAL_ORGANIZATION
                    || a.kind() == ActorKind.NGO
                    || a.kind() == ActorKind.MEDIA)
        .orElse(true);
  }

  private boolean isArmed(String actor) {
    return isOf(actor, ActorKind.ARMED_GROUP);
  }

  private boolean isState(String actor) {
    return isOf(actor, ActorKind.STATE);
  }

  private boolean isOf(String actor, ActorKind kind) {
    return scene.actor(actor).filter(a -> a.kind() == kind).isPresent()
        || scene.principal(actor).filter(a -> a.kind() == kind).isPresent();
  }

  private static boolean isNoDeal(Event event) {
    return event.type() == EventType.AGREE && event.certainty() != Certainty.ACTUAL
        || event.type() == EventType.REJECT;
  }

  private boolean isGoBetween(String actor, int asParty) {
    int between =
        found.getOrDefault(Role.MEDIATOR, Map.of()).getOrDefault(actor, List.of()).size()
            + found.getOrDefault(Role.GUARANTOR, Map.of()).getOrDefault(actor, List.of()).size();
    return between >= asParty;
  }

  /** "reached between A, B and C", "agreed with A": the names behind the word, in a row. */
  private void between(Line line) {
    Words words = line.all();
    int from = words.firstFrom(line.sentence().span().start());
    for (int i = from; i < words.size() && words.sameSentence(i, from); i++) {
      boolean opens = words.is(i, "between") || words.is(i, "with") && isDeal(words, i);
      if (opens && (words.is(i, "with") || isDeal(words, i))) {
        int end = i + 1;
        for (ActorMention mention : scene.mentions(line.report().id())) {
          int at = words.firstFrom(mention.evidence().span().start());
          if (mention.form() != ActorMention.Form.PRONOUN && at >= end && at - end <= 2) {
            note(Role.PARTY, mention.actor(), line);
            end = words.firstFrom(mention.evidence().span().end());
          }
        }
      }
    }
  }

  /** Whether a word of dealing stands among the six before. */
  private static boolean isDeal(Words words, int at) {
    for (int i = at - 1; i >= Math.max(0, at - 6) && words.sameSentence(i, at); i--) {
      if (words.is(
          i,
          "deal",
          "agreement",
          "agreed",
          "accord",
          "pact",
          "truce",
          "ceasefire",
          "reached",
          "negotiated",
          "swap",
          "exchange")) {
        return true;
      }
    }
    return false;
  }

  private void role(Line line, Rule rule) {
    Words words = line.all();
    int from = words.firstFrom(line.sentence().span().start());
    for (int i = from; i < words.size() && words.sameSentence(i, from); i++) {
      if (!matches(words, i, rule.words())) {
        continue;
      }
      int end = i + rule.words().size();
      boolean behind =
          rule.actor().equals("after") || rule.actor().equals("either") && words.is(end, "by");
      nearest(line, words.get(i).start(), words.get(end - 1).end(), behind)
          .ifPresent(actor -> note(rule.role(), actor, line));
      if (words.is(end, "with")) {
        nearest(line, words.get(end).start(), words.get(end).end(), true)
            .ifPresent(actor -> note(rule.role(), actor, line));
      }
    }
  }

  private static boolean matches(Words words, int at, List<String> phrase) {
    for (int k = 0; k < phrase.size(); k++) {
      if (at + k >= words.size()
          || !words.sameSentence(at, at + k)
          || !BaseForms.of(words.get(at + k).lower()).contains(phrase.get(k))) {
        return false;
      }
    }
    return true;
  }

  private Optional<String> nearest(Line line, int start, int end, boolean behind) {
    Words words = line.all();
    int here = words.firstFrom(start);
    Optional<String> itself =
        scene.mentions(line.report().id()).stream()
            .filter(m -> m.evidence().span().contains(Span.of(start, end)))
            .filter(m -> m.form() != ActorMention.Form.PRONOUN)
            .map(ActorMention::actor)
            .findFirst();
    if (itself.isPresent()) {
      return itself;
    }
    List<ActorMention> near =
        scene.mentions(line.report().id()).stream()
            .filter(m -> line.sentence().span().contains(m.evidence().span()))
            .filter(
                m -> {
                  Span at = m.evidence().span();
                  return behind ? at.start() >= end : at.start() <= start;
                })
            .filter(m -> Math.abs(words.firstFrom(m.evidence().span().start()) - here) <= FAR)
            .sorted(
                Comparator.comparingInt(
                        (ActorMention m) -> Math.abs(m.evidence().span().start() - start))
                    .thenComparing(m -> m.evidence()))
            .toList();
    // "Turkey, which backs the rebels, acting as a go-between": states and bodies go between.
    return near.stream()
        .map(ActorMention::actor)
        .filter(
            id ->
                scene
                    .actor(id)
                    .map(a -> a.kind() != ActorKind.GROUP && a.kind() != ActorKind.ARMED_GROUP)
                    .orElse(false))
        .findFirst()
        .or(() -> near.stream().map(ActorMention::actor).findFirst());
  }

  /** A person, or an unnamed official, stands for whom he speaks; nobody's is left out. */
  private void note(Role role, String actor, Line line) {
    Optional<Actor> whom = scene.actor(actor);
    while (whom.isPresent()
        && (whom.get().kind() == ActorKind.PERSON
            || !whom.get().named() && whom.get().affiliation() != null)) {
      Optional<Actor> principal = scene.principal(whom.get().id());
      if (principal.isEmpty() || principal.get().equals(whom.get())) {
        break;
      }
      whom = principal;
    }
    whom.filter(a -> a.kind() != ActorKind.MEDIA && a.kind() != ActorKind.VESSEL)
        .filter(a -> a.kind() != ActorKind.PERSON || role != Role.PARTY)
        .filter(a -> !isTheDealItself(a))
        .ifPresent(
            a -> {
              List<Evidence> evidence =
                  found
                      .computeIfAbsent(role, r -> new LinkedHashMap<>())
                      .computeIfAbsent(a.id(), k -> new ArrayList<>());
              line.evidence().stream().filter(e -> !evidence.contains(e)).forEach(evidence::add);
            });
  }

  /** "evacuees", "the mediation", "both sides": a name of the undertaking's own words is nobody. */
  private boolean isTheDealItself(Actor actor) {
    List<String> stems = Stems.of(actor.name());
    return SIDES.containsAll(stems) || stems.size() == 1 && kind.phrases().contains(stems);
  }
}
