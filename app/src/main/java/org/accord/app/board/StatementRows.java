package org.accord.app.board;

import static org.accord.app.export.row.JsonRows.array;
import static org.accord.app.export.row.JsonRows.strings;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.accord.app.show.Sentences;
import org.accord.decision.Names;
import org.accord.model.Dossier;
import org.accord.model.Evidence;
import org.accord.model.Span;
import org.accord.model.claim.Attribution;
import org.accord.model.claim.Claim;
import org.accord.model.claim.Event;
import org.accord.model.claim.Speaker;
import org.accord.model.grounding.Actor;
import org.accord.model.grounding.ActorMention;
import org.accord.model.grounding.PlaceMention;
import org.jspecify.annotations.Nullable;

/**
 * Who says what in one story: each attribution with what its claims tell of, and the actors.
 *
 * <p>A statement's types, places and certainty are those of the claims that stand in it.
 */
final class StatementRows {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final Dossier dossier;
  private final Numbering numbering;
  private final Map<String, Integer> actors = new TreeMap<>();
  private final Map<String, String> actorNames = new TreeMap<>();
  private final Map<String, String> placeNames = new TreeMap<>();
  private final Map<String, Event> events = new HashMap<>();
  private final Map<String, List<Claim>> claims = new HashMap<>();
  private final TreeMap<Evidence, String> places = new TreeMap<>();
  private final Map<String, List<ActorMention>> mentionsOf = new TreeMap<>();

  StatementRows(Dossier dossier, Numbering numbering) {
    this.dossier = dossier;
    this.numbering = numbering;
    for (Actor actor : dossier.actors()) {
      actors.put(actor.id(), actors.size());
      actorNames.put(actor.id(), actor.name());
    }
    dossier.places().forEach(p -> placeNames.put(p.id(), p.name()));
    dossier.events().forEach(e -> events.put(e.id(), e));
    for (Claim claim : dossier.claims()) {
      claim.chain().forEach(a -> claims.computeIfAbsent(a, key -> new ArrayList<>()).add(claim));
    }
    for (PlaceMention mention : dossier.placeMentions()) {
      places.put(mention.evidence(), mention.place());
    }
    for (ActorMention mention : dossier.actorMentions()) {
      mentionsOf.computeIfAbsent(mention.actor(), a -> new ArrayList<>()).add(mention);
    }
  }

  ObjectNode row() {
    ObjectNode row = NODES.objectNode();
    row.set("statements", array(dossier.attributions(), this::statement));
    row.set("actors", array(dossier.actors(), this::actor));
    return row;
  }

  private ObjectNode statement(Attribution a) {
    ObjectNode row = NODES.objectNode();
    Speaker speaker = a.speaker();
    row.put("id", a.id());
    row.set("who", strings(speaker == null ? List.of() : speaker.names()));
    row.set("actors", numbers(speaker));
    row.put("organization", speaker == null ? null : speaker.organization());
    row.put("quotation", a.quotation().word());
    row.put("stance", a.stance() == null ? null : a.stance().word());
    row.put("silent", a.silent());
    row.put("channel", a.channel());
    row.set("via", strings(a.via()));
    row.put("nested", a.within() != null);
    told(row, a);
    row.put("words", Sentences.squash(numbering.report(a.report()).words(a.contentSpan())));
    row.set("evidence", numbering.evidence(a.evidence()));
    return row;
  }

  private void told(ObjectNode row, Attribution a) {
    Set<String> types = new TreeSet<>();
    Set<String> where = new TreeSet<>();
    Set<String> certainty = new TreeSet<>();
    for (Claim claim : claims.getOrDefault(a.id(), List.of())) {
      certainty.add(claim.certainty().word());
      for (String id : claim.events()) {
        Event event = events.get(id);
        if (event != null && event.type() != null) {
          types.add(event.type().name().toLowerCase(Locale.ROOT));
        }
        add(where, event == null ? null : event.place());
      }
    }
    Evidence said = a.evidence();
    mentions(said).forEach(place -> add(where, place));
    row.set("types", strings(types));
    row.set("places", strings(where));
    row.set("certainty", strings(certainty));
  }

  private void add(Set<String> where, @Nullable String place) {
    String name = place == null ? null : placeNames.get(place);
    if (name != null) {
      where.add(name);
    }
  }

  /** The places named within what was said. */
  private Collection<String> mentions(Evidence said) {
    List<String> within = new ArrayList<>();
    int start = said.span().start();
    Evidence first = new Evidence(said.report(), Span.of(start, start));
    for (Map.Entry<Evidence, String> each : places.tailMap(first, true).entrySet()) {
      Evidence mention = each.getKey();
      if (!mention.report().equals(said.report()) || mention.span().start() >= said.span().end()) {
        break;
      }
      if (said.span().contains(mention.span())) {
        within.add(each.getValue());
      }
    }
    return within;
  }

  private ArrayNode numbers(@Nullable Speaker speaker) {
    return Numbering.ints(
        speaker == null
            ? new int[0]
            : speaker.actors().stream()
                .filter(actors::containsKey)
                .mapToInt(id -> actors.getOrDefault(id, 0))
                .toArray());
  }

  private ObjectNode actor(Actor a) {
    ObjectNode row = NODES.objectNode();
    row.put("id", dossier.story().id() + "/" + a.id());
    List<ActorMention> its = mentionsOf.getOrDefault(a.id(), List.of());
    row.put("subject", its.isEmpty() ? null : Names.ofActor(its).toString());
    row.put("name", a.name());
    row.put("kind", a.kind().word());
    row.put("role", a.role());
    row.put("of", a.affiliation() == null ? null : actorNames.get(a.affiliation()));
    row.put("named", a.named());
    row.set("variants", strings(a.variants()));
    return row;
  }
}
