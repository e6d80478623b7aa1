package org.accord.app.board;

import static org.accord.app.export.row.JsonRows.array;
import static org.accord.app.export.row.JsonRows.strings;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.accord.app.export.row.OperationRows;
import org.accord.app.export.row.UndertakingRows;
import org.accord.app.show.Sentences;
import org.accord.app.show.Timeline;
import org.accord.app.show.Wording;
import org.accord.decision.Names;
import org.accord.model.Dossier;
import org.accord.model.Evidence;
import org.accord.model.ReportId;
import org.accord.model.StoryCase;
import org.accord.model.claim.Claim;
import org.accord.model.finding.Finding;
import org.accord.model.finding.Ledger;
import org.accord.model.finding.LedgerEntry;
import org.accord.model.finding.Operation;
import org.accord.model.finding.Origin;
import org.accord.model.finding.Position;
import org.accord.model.grounding.Place;
import org.accord.model.grounding.PlaceMention;
import org.accord.model.operation.Undertaking;

/** What the board is told of one story: how it stands, findings, counts, places. */
final class StoryRows {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final Numbering numbering;
  private final OperationRows rows;
  private final StoryCase story;
  private final Dossier dossier;

  StoryRows(StoryCase story, Numbering numbering) {
    this.numbering = numbering;
    this.rows = new OperationRows((List<Evidence> e) -> numbering.evidence(e));
    this.story = story;
    this.dossier = story.dossier();
  }

  ObjectNode row() {
    Operation operation = story.operation();
    ObjectNode row = NODES.objectNode();
    row.put("id", dossier.story().id());
    row.put("headline", operation.headline());
    row.set("headlineEvidence", numbering.evidence(operation.headlineEvidence()));
    row.set("counts", IndexRows.counts(story.counts()));
    ArrayNode members = row.putArray("reports");
    dossier.reports().forEach(r -> members.add(numbering.of(r.id())));
    Timeline timeline = Timeline.of(dossier, operation);
    row.set("standing", timeline.standing() == null ? null : standing(timeline.standing()));
    row.set("days", array(timeline.days(), this::day));
    row.set("findings", array(story.findings(), this::finding));
    row.set("ledgers", array(operation.ledgers(), this::ledger));
    row.set("questions", array(operation.questions(), this::question));
    Undertaking undertaking = operation.undertaking();
    row.set(
        "undertaking",
        undertaking == null
            ? null
            : UndertakingRows.of(undertaking, (List<Evidence> e) -> numbering.evidence(e)));
    row.put("statements", dossier.attributions().size());
    places(row);
    return row;
  }

  private void places(ObjectNode row) {
    Map<String, List<Evidence>> mentions = new TreeMap<>();
    Map<String, Set<String>> claims = new TreeMap<>();
    Map<ReportId, List<Claim>> claimsOf =
        dossier.claims().stream()
            .collect(
                Collectors.groupingBy(
                    c -> c.evidence().report(), TreeMap::new, Collectors.toList()));
    for (PlaceMention mention : dossier.placeMentions()) {
      Evidence where = mention.evidence();
      mentions.computeIfAbsent(mention.place(), p -> new ArrayList<>()).add(where);
      claimsOf.getOrDefault(where.report(), List.of()).stream()
          .filter(c -> c.evidence().span().contains(where.span()))
          .forEach(c -> claims.computeIfAbsent(mention.place(), p -> new TreeSet<>()).add(c.id()));
    }
    row.set(
        "places",
        array(
            dossier.places(),
            p ->
                place(p, mentions.getOrDefault(p.id(), List.of()))
                    .put("claims", claims.getOrDefault(p.id(), Set.of()).size())));
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
            e -> {
              ObjectNode also = NODES.objectNode();
              also.put("phase", e.phase().word());
              also.put("what", e.what());
              also.set("evidence", numbering.evidence(e.evidence()));
              return also;
            }));
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
    row.set("evidence", numbering.evidence(step.evidence()));
    return row;
  }

  private ObjectNode finding(Finding f) {
    ObjectNode row = NODES.objectNode();
    row.put("id", f.id());
    row.put("subject", Names.of(f).toString());
    row.put("topic", f.line());
    row.put("kind", f.kind());
    row.put("status", f.status().word());
    row.set("silent", strings(f.silent()));
    row.set("positions", array(f.positions(), this::position));
    return row;
  }

  private ObjectNode position(Position p) {
    ObjectNode row = NODES.objectNode();
    row.put("says", p.says());
    row.set("who", strings(p.who()));
    row.set("counts", IndexRows.counts(p.counts()));
    row.set("origins", array(p.origins(), StoryRows::origin));
    row.set("possibly", array(p.possibly(), StoryRows::origin));
    row.set("evidence", numbering.evidence(Sentences.telling(dossier, p.says(), p.evidence())));
    return row;
  }

  private static ObjectNode origin(Origin o) {
    return NODES.objectNode().put("name", o.name()).put("interested", o.interested());
  }

  /** The export's row, with a title, and each day and count as the page tells it. */
  private ObjectNode ledger(Ledger l) {
    ObjectNode row = rows.ledger(l);
    row.put("title", Wording.title(l));
    int i = 0;
    for (JsonNode json : row.path("entries")) {
      LedgerEntry entry = l.entries().get(i++);
      ((ObjectNode) json).put("day", Wording.day(entry.asOf()));
      ((ObjectNode) json).put("told", Wording.told(dossier, entry));
    }
    return row;
  }

  private ObjectNode question(Operation.OpenQuestion q) {
    ObjectNode row = NODES.objectNode();
    row.put("reason", q.reason().name().toLowerCase(Locale.ROOT).replace('_', ' '));
    row.put("what", q.what());
    row.put("subject", q.subject());
    row.set("evidence", numbering.evidence(q.evidence()));
    return row;
  }

  private ObjectNode place(Place p, List<Evidence> mentions) {
    ObjectNode row = NODES.objectNode();
    row.put("id", dossier.story().id() + "/" + p.id());
    row.put("subject", mentions.isEmpty() ? null : Names.ofPlace(mentions).toString());
    row.put("name", p.name());
    row.put("kind", p.kind());
    row.put("country", p.country());
    row.put("lat", p.coordinates() == null ? null : p.coordinates().latitude());
    row.put("lon", p.coordinates() == null ? null : p.coordinates().longitude());
    row.put("precision", p.precisionKm());
    row.set("variants", strings(p.variants()));
    row.set("evidence", numbering.evidence(mentions));
    return row;
  }
}
