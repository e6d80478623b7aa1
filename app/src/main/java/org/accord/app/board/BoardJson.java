package org.accord.app.board;

import static org.accord.app.export.JsonRows.array;
import static org.accord.app.export.JsonRows.strings;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.accord.app.export.UndertakingRows;
import org.accord.app.show.ReportLabels;
import org.accord.app.show.Sentences;
import org.accord.app.show.Timeline;
import org.accord.app.show.Wording;
import org.accord.model.Case;
import org.accord.model.Dossier;
import org.accord.model.Evidence;
import org.accord.model.ReadReport;
import org.accord.model.Report;
import org.accord.model.ReportId;
import org.accord.model.Span;
import org.accord.model.StoryCase;
import org.accord.model.claim.Attribution;
import org.accord.model.claim.Speaker;
import org.accord.model.finding.Counts;
import org.accord.model.finding.Finding;
import org.accord.model.finding.Ledger;
import org.accord.model.finding.Operation;
import org.accord.model.finding.Origin;
import org.accord.model.finding.Position;
import org.accord.model.grounding.Actor;
import org.accord.model.grounding.Place;
import org.accord.model.grounding.PlaceMention;
import org.accord.model.lineage.Kinship;
import org.accord.model.lineage.Lineage;
import org.accord.model.lineage.Passage;
import org.accord.model.operation.Undertaking;

/**
 * What the board's page is told of a case, as JSON.
 *
 * <p>Evidence is {@code [report, start, end, sentenceStart, sentenceEnd]}: the report's number on
 * the page, the words, and the sentence around them.
 */
final class BoardJson {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final Map<ReportId, Integer> numbers = new TreeMap<>();
  private final Map<ReportId, ReadReport> reports = new TreeMap<>();
  private final Map<ReportId, String> lineages = new TreeMap<>();
  private final Map<ReportId, String> labels;
  private final Case made;

  private BoardJson(Case made) {
    this.made = made;
    this.labels = ReportLabels.of(made.reports());
    for (ReadReport read : made.reports()) {
      numbers.put(read.id(), numbers.size());
      reports.put(read.id(), read);
    }
    for (Lineage lineage : made.lineages().lineages()) {
      lineage.reports().forEach(r -> lineages.put(r, lineage.id()));
    }
  }

  static ObjectNode of(Case made) {
    return new BoardJson(made).object();
  }

  private ObjectNode object() {
    ObjectNode root = NODES.objectNode();
    root.set("reports", array(made.reports(), this::report));
    root.set("kinships", array(made.lineages().kinships(), this::kinship));
    root.set("stories", array(made.stories(), this::story));
    return root;
  }

  private ObjectNode report(ReadReport read) {
    Report r = read.report();
    ObjectNode row = NODES.objectNode();
    row.put("name", r.name());
    row.put("outlet", r.outletOrName());
    row.put("label", labels.get(r.id()));
    row.put("when", Wording.published(r.published()));
    row.put("title", r.title());
    row.put("published", r.published() == null ? null : r.published().toString());
    row.put("url", r.url());
    row.put("lineage", lineages.get(r.id()));
    row.put("text", r.text());
    return row;
  }

  private ObjectNode kinship(Kinship k) {
    ObjectNode row = NODES.objectNode();
    row.put("left", number(k.left()));
    row.put("right", number(k.right()));
    row.put("relation", k.relation().name().toLowerCase(java.util.Locale.ROOT).replace('_', ' '));
    row.put("shared", k.shared());
    row.set("passages", array(k.passages(), this::passage));
    return row;
  }

  private ObjectNode passage(Passage p) {
    ObjectNode row = NODES.objectNode();
    row.set("left", ints(p.left().start(), p.left().end()));
    row.set("right", ints(p.right().start(), p.right().end()));
    row.put("verbatim", p.verbatim());
    return row;
  }

  private ObjectNode story(StoryCase story) {
    Dossier dossier = story.dossier();
    Operation operation = story.operation();
    ObjectNode row = NODES.objectNode();
    row.put("id", dossier.story().id());
    row.put("headline", operation.headline());
    row.set("headlineEvidence", evidence(operation.headlineEvidence()));
    row.set("counts", counts(story.counts()));
    ArrayNode members = row.putArray("reports");
    dossier.reports().forEach(r -> members.add(number(r.id())));
    Timeline timeline = Timeline.of(dossier, operation.phases());
    row.set("standing", timeline.standing() == null ? null : standing(timeline.standing()));
    row.set("days", array(timeline.days(), this::day));
    row.set("findings", array(story.findings(), f -> finding(dossier, f)));
    row.set("ledgers", array(operation.ledgers(), this::ledger));
    row.set("questions", array(operation.questions(), this::question));
    Undertaking undertaking = operation.undertaking();
    row.set(
        "undertaking",
        undertaking == null ? null : UndertakingRows.of(undertaking, e -> evidence(e)));
    Map<String, Integer> actorNumbers = new TreeMap<>();
    dossier.actors().forEach(a -> actorNumbers.put(a.id(), actorNumbers.size()));
    row.set("statements", array(dossier.attributions(), a -> statement(a, actorNumbers)));
    row.set("actors", array(dossier.actors(), this::actor));
    Map<String, List<Evidence>> mentions = new TreeMap<>();
    for (PlaceMention mention : dossier.placeMentions()) {
      mentions.computeIfAbsent(mention.place(), p -> new ArrayList<>()).add(mention.evidence());
    }
    row.set(
        "places", array(dossier.places(), p -> place(p, mentions.getOrDefault(p.id(), List.of()))));
    return row;
  }

  private ObjectNode standing(Timeline.Standing standing) {
    ObjectNode row = NODES.objectNode();
    row.put("phase", standing.phase().word());
    row.put("since", Wording.day(standing.since()));
    row.put("last", standing.last());
    row.put("lastDay", Wording.day(standing.last()));
    row.set("step", step(standing.step()));
    row.set(
        "also",
        array(
            standing.also(),
            e ->
                NODES
                    .objectNode()
                    .put("phase", e.phase().word())
                    .set("evidence", evidence(e.evidence()))));
    return row;
  }

  private ObjectNode day(Timeline.Day day) {
    ObjectNode row = NODES.objectNode();
    row.put("date", day.date());
    row.put("day", Wording.day(day.date()));
    row.set("steps", array(day.steps(), this::step));
    return row;
  }

  private ObjectNode step(Timeline.Step step) {
    ObjectNode row = NODES.objectNode();
    row.put("what", step.what());
    row.set(
        "marks",
        array(
            step.marks(),
            m ->
                NODES
                    .objectNode()
                    .put("phase", m.phase().word())
                    .put("certainty", m.certainty().word())));
    row.set("who", strings(step.who()));
    row.set("evidence", evidence(step.evidence()));
    return row;
  }

  private ObjectNode finding(Dossier dossier, Finding f) {
    ObjectNode row = NODES.objectNode();
    row.put("id", f.id());
    row.put("topic", f.topic());
    row.put("kind", f.kind());
    row.put("status", f.status().word());
    row.set("silent", strings(f.silent()));
    row.set("positions", array(f.positions(), p -> position(dossier, p)));
    return row;
  }

  private ObjectNode position(Dossier dossier, Position p) {
    ObjectNode row = NODES.objectNode();
    row.put("says", p.says());
    row.set("who", strings(p.who()));
    row.set("counts", counts(p.counts()));
    row.set(
        "origins",
        array(
            p.origins(),
            (Origin o) ->
                NODES.objectNode().put("name", o.name()).put("interested", o.interested())));
    row.set("evidence", evidence(Sentences.telling(dossier, p.says(), p.evidence())));
    return row;
  }

  private ObjectNode ledger(Ledger l) {
    ObjectNode row = NODES.objectNode();
    row.put("unit", l.unit());
    row.put("counted", l.counted());
    row.put("place", l.place());
    row.put("fit", l.fit().word());
    row.set(
        "entries",
        array(
            l.entries(),
            e -> {
              ObjectNode entry = NODES.objectNode();
              entry.put("low", e.low());
              entry.put("high", e.high());
              entry.put("approximate", e.approximate());
              entry.put("bounds", Wording.bounds(e));
              entry.put("asOf", e.asOf());
              entry.put("day", Wording.day(e.asOf()));
              entry.set("who", strings(e.who()));
              entry.set("evidence", evidence(e.evidence()));
              return entry;
            }));
    return row;
  }

  private ObjectNode question(Operation.OpenQuestion q) {
    ObjectNode row = NODES.objectNode();
    row.put("reason", q.reason().name().toLowerCase(java.util.Locale.ROOT).replace('_', ' '));
    row.put("what", q.what());
    row.put("subject", q.subject());
    row.set("evidence", evidence(q.evidence()));
    return row;
  }

  private ObjectNode statement(Attribution a, Map<String, Integer> actors) {
    ObjectNode row = NODES.objectNode();
    Speaker speaker = a.speaker();
    row.set("who", strings(speaker == null ? List.of() : speaker.names()));
    row.set(
        "actors",
        ints(
            speaker == null
                ? new int[0]
                : speaker.actors().stream()
                    .filter(actors::containsKey)
                    .mapToInt(id -> actors.getOrDefault(id, 0))
                    .toArray()));
    row.put("organization", speaker == null ? null : speaker.organization());
    row.put("quotation", a.quotation().word());
    row.put("stance", a.stance() == null ? null : a.stance().word());
    row.put("silent", a.silent());
    row.put("channel", a.channel());
    row.set("via", strings(a.via()));
    row.put("nested", a.within() != null);
    row.set("evidence", evidence(a.evidence()));
    return row;
  }

  private ObjectNode actor(Actor a) {
    ObjectNode row = NODES.objectNode();
    row.put("name", a.name());
    row.put("kind", a.kind().word());
    row.put("role", a.role());
    row.put("affiliation", a.affiliation());
    row.put("named", a.named());
    row.set("variants", strings(a.variants()));
    return row;
  }

  private ObjectNode place(Place p, List<Evidence> mentions) {
    ObjectNode row = NODES.objectNode();
    row.put("name", p.name());
    row.put("kind", p.kind());
    row.put("country", p.country());
    row.put("lat", p.coordinates() == null ? null : p.coordinates().latitude());
    row.put("lon", p.coordinates() == null ? null : p.coordinates().longitude());
    row.set("variants", strings(p.variants()));
    row.set("evidence", evidence(mentions));
    return row;
  }

  private ArrayNode evidence(List<Evidence> evidence) {
    ArrayNode array = NODES.arrayNode();
    evidence.forEach(e -> array.add(evidence(e)));
    return array;
  }

  private ArrayNode evidence(Evidence e) {
    ReadReport report = reports.get(e.report());
    if (report == null) {
      throw new IllegalArgumentException("The case holds no report " + e.report());
    }
    Span sentence = Sentences.around(report, e.span());
    return ints(
        number(e.report()), e.span().start(), e.span().end(), sentence.start(), sentence.end());
  }

  private int number(ReportId id) {
    Integer number = numbers.get(id);
    if (number == null) {
      throw new IllegalArgumentException("The case holds no report " + id);
    }
    return number;
  }

  private static ObjectNode counts(Counts c) {
    return NODES
        .objectNode()
        .put("articles", c.articles())
        .put("texts", c.texts())
        .put("origins", c.origins());
  }

  private static ArrayNode ints(int... values) {
    ArrayNode array = NODES.arrayNode();
    for (int value : values) {
      array.add(value);
    }
    return array;
  }
}
