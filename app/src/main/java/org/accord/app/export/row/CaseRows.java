package org.accord.app.export.row;

import static org.accord.app.export.row.JsonRows.array;
import static org.accord.app.export.row.JsonRows.strings;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.accord.app.show.Wording;
import org.accord.model.Case;
import org.accord.model.Dossier;
import org.accord.model.Evidence;
import org.accord.model.Report;
import org.accord.model.ReportId;
import org.accord.model.Span;
import org.accord.model.StoryCase;
import org.accord.model.claim.Attribution;
import org.accord.model.claim.Claim;
import org.accord.model.claim.Event;
import org.accord.model.claim.Participant;
import org.accord.model.finding.Finding;
import org.accord.model.finding.Origin;
import org.accord.model.finding.PhaseEntry;
import org.accord.model.finding.Position;
import org.accord.model.grounding.Actor;
import org.accord.model.grounding.Place;
import org.accord.model.grounding.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * The rows that a case is told in to other programs, each a JSON object: reports, attributions,
 * findings and the rest.
 *
 * <p>The export is made of them, and so is every answer of the services. Unknown fields are null,
 * never left out. Evidence is told in whichever form its reader wants.
 */
public final class CaseRows {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final Map<ReportId, Report> reports = new TreeMap<>();
  private final Map<ReportId, String> lineages = new TreeMap<>();
  private final Map<ReportId, String> stories = new TreeMap<>();
  private final Function<List<Evidence>, ? extends JsonNode> evidence;

  /** Rows whose evidence is told by where it stands. */
  public CaseRows(Case made) {
    this.evidence = this::places;
    index(made);
  }

  /** Rows whose evidence is told as that function does. */
  public CaseRows(Case made, Function<List<Evidence>, ? extends JsonNode> evidence) {
    this.evidence = evidence;
    index(made);
  }

  private void index(Case made) {
    made.reports().forEach(r -> reports.put(r.id(), r.report()));
    made.lineages().lineages().forEach(l -> l.reports().forEach(r -> lineages.put(r, l.id())));
    for (StoryCase s : made.stories()) {
      s.dossier().story().reports().forEach(r -> stories.put(r, s.dossier().story().id()));
    }
  }

  /** A report without its text. */
  public ObjectNode report(Report r) {
    return report(r, false);
  }

  /** A report with its text. */
  public ObjectNode reportWithText(Report r) {
    return report(r, true);
  }

  private ObjectNode report(Report r, boolean text) {
    ObjectNode row = NODES.objectNode();
    row.put("report", r.name());
    row.put("id", r.id().value());
    row.put("outlet", r.outlet());
    row.put("title", r.title());
    row.put("published", r.published() == null ? null : r.published().toString());
    row.put("url", r.url());
    if (text) {
      row.put("text", r.text());
    }
    row.put("lineage", lineages.get(r.id()));
    row.put("story", stories.get(r.id()));
    return row;
  }

  public ObjectNode attribution(Attribution a) {
    ObjectNode row = NODES.objectNode();
    row.put("id", a.id());
    row.put("report", name(a.report()));
    row.set("source", span(a.report(), a.source()));
    row.set("cue", span(a.report(), a.cue()));
    row.set("content", span(a.report(), a.content()));
    row.put("quotation", a.quotation().word());
    if (a.speaker() == null || a.speaker().names().isEmpty()) {
      row.putNull("speaker");
      row.putNull("organization");
    } else if (a.speaker().names().size() == 1) {
      row.put("speaker", a.speaker().names().get(0));
      row.put("organization", a.speaker().organization());
    } else {
      row.set("speaker", strings(a.speaker().names()));
      row.put("organization", a.speaker().organization());
    }
    row.put("channel", a.channel());
    row.set("via", strings(a.via()));
    row.put("stance", a.stance() == null ? null : a.stance().word());
    row.put("silent", a.silent());
    row.put("within", a.within());
    return row;
  }

  public ObjectNode quantity(Dossier dossier, Quantity q) {
    ObjectNode row = NODES.objectNode();
    row.put("id", q.id());
    row.put("report", name(q.evidence().report()));
    row.set("span", span(q.evidence().report(), List.of(q.evidence().span())));
    row.set("low", number(q.low()));
    row.set("high", number(q.high()));
    row.put("approximate", q.approximate());
    row.put("unit", q.unit());
    row.put("counted", q.counted());
    row.put("tally", q.tally().name().toLowerCase(java.util.Locale.ROOT));
    row.put("asOf", q.asOf());
    row.put("place", placeName(dossier, q.place()));
    return row;
  }

  public ObjectNode event(Dossier dossier, Event e) {
    ObjectNode row = NODES.objectNode();
    row.put("id", e.id());
    row.put("report", name(e.trigger().report()));
    row.set("trigger", span(e.trigger().report(), List.of(e.trigger().span())));
    row.put("type", e.type() == null ? null : e.type().name());
    row.put("phase", e.phase() == null ? null : e.phase().word());
    row.put("certainty", e.certainty().word());
    row.set("agents", strings(participants(dossier, e, Participant.Role.AGENT)));
    row.set("patients", strings(participants(dossier, e, Participant.Role.PATIENT)));
    row.put("place", placeName(dossier, e.place()));
    row.put("date", e.date());
    return row;
  }

  public ObjectNode claim(Dossier dossier, Claim c) {
    return ClaimJson.of(dossier, c);
  }

  public ObjectNode actor(Dossier dossier, Actor a) {
    ObjectNode row = NODES.objectNode();
    row.put("name", a.name());
    row.put("kind", a.kind().word());
    row.set("variants", strings(a.variants()));
    row.put("role", a.role());
    row.put(
        "organization",
        a.affiliation() == null
            ? null
            : actorNames(dossier, List.of(a.affiliation())).stream().findFirst().orElse(null));
    row.put("named", a.named());
    return row;
  }

  public ObjectNode place(Place p) {
    ObjectNode row = NODES.objectNode();
    row.put("name", p.name());
    row.put("kind", p.kind());
    if (p.coordinates() == null) {
      row.putNull("lat");
      row.putNull("lon");
    } else {
      row.put("lat", p.coordinates().latitude());
      row.put("lon", p.coordinates().longitude());
    }
    row.put("precisionKm", p.precisionKm());
    row.put("country", p.country());
    row.set("variants", strings(p.variants()));
    return row;
  }

  public ObjectNode finding(Finding f) {
    ObjectNode row = NODES.objectNode();
    row.put("id", f.id());
    row.put("topic", f.topic());
    row.put("kind", f.kind());
    row.put("status", f.status().word());
    row.set("silent", strings(f.silent()));
    row.set("positions", array(f.positions(), this::position));
    return row;
  }

  public ObjectNode position(Position p) {
    ObjectNode row = NODES.objectNode();
    row.put("says", p.says());
    row.set("who", strings(p.who()));
    row.set("reports", strings(p.reports().stream().map(this::name).toList()));
    row.put("articles", p.counts().articles());
    row.put("texts", p.counts().texts());
    row.put("origins", p.counts().origins());
    row.set(
        "interested",
        strings(p.origins().stream().filter(Origin::interested).map(Origin::name).toList()));
    row.set("namedAlike", strings(Wording.alike(p)));
    row.set("possibly", strings(p.possibly().stream().map(Origin::name).distinct().toList()));
    row.set("claims", strings(p.claims()));
    row.set("evidence", evidence.apply(p.evidence()));
    return row;
  }

  public ObjectNode phase(PhaseEntry p) {
    ObjectNode row = NODES.objectNode();
    row.put("date", p.date());
    row.put("phase", p.phase().word());
    row.put("what", p.what());
    row.put("certainty", p.certainty().word());
    row.set("who", strings(p.who()));
    row.set("reports", strings(p.reports().stream().map(this::name).toList()));
    row.set("evidence", evidence.apply(p.evidence()));
    return row;
  }

  /** Where evidence stands, without its words. */
  public ArrayNode places(List<Evidence> evidence) {
    return array(
        evidence,
        e -> {
          ObjectNode row = NODES.objectNode();
          row.put("report", name(e.report()));
          row.put("start", e.span().start());
          row.put("end", e.span().end());
          return row;
        });
  }

  private JsonNode span(ReportId report, List<Span> pieces) {
    Optional<Span> whole = pieces.stream().reduce(Span::cover);
    if (whole.isEmpty()) {
      return NODES.nullNode();
    }
    String text = report(report).text();
    ObjectNode row = NODES.objectNode();
    row.put("start", whole.get().start());
    row.put("end", whole.get().end());
    row.put("text", pieces.stream().map(p -> p.in(text)).collect(Collectors.joining(" ... ")));
    return row;
  }

  private static JsonNode number(@Nullable Double value) {
    if (value == null) {
      return NODES.nullNode();
    }
    return value == Math.rint(value) && Math.abs(value) < 1e15
        ? NODES.numberNode(value.longValue())
        : NODES.numberNode(value);
  }

  /** The names of the actors in that role, then the words of those who are no actors. */
  private static List<String> participants(Dossier dossier, Event e, Participant.Role role) {
    List<String> ids = new ArrayList<>(role == Participant.Role.AGENT ? e.agents() : e.patients());
    List<String> others = new ArrayList<>();
    for (Participant p : e.participants()) {
      String actor = p.actor();
      if (p.role() == role && actor != null && !ids.contains(actor)) {
        ids.add(actor);
      } else if (p.role() == role && actor == null && !others.contains(p.name())) {
        others.add(p.name());
      }
    }
    List<String> names = new ArrayList<>(actorNames(dossier, ids));
    names.addAll(others);
    return names;
  }

  private static List<String> actorNames(Dossier dossier, List<String> ids) {
    return ids.stream()
        .map(id -> dossier.actors().stream().filter(a -> a.id().equals(id)).findFirst())
        .flatMap(Optional::stream)
        .map(Actor::name)
        .toList();
  }

  private static @Nullable String placeName(Dossier dossier, @Nullable String id) {
    return dossier.places().stream()
        .filter(p -> p.id().equals(id))
        .map(Place::name)
        .findFirst()
        .orElse(null);
  }

  private Report report(ReportId id) {
    Report report = reports.get(id);
    if (report == null) {
      throw new IllegalArgumentException("The case holds no report " + id);
    }
    return report;
  }

  private String name(ReportId id) {
    return report(id).name();
  }
}
