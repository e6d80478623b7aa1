package org.accord.claim.event;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.accord.claim.attribution.AttributionFinder;
import org.accord.grounding.actor.ActorFinder;
import org.accord.grounding.moment.MomentFinder;
import org.accord.grounding.place.PlaceFinder;
import org.accord.grounding.place.Places;
import org.accord.model.Published;
import org.accord.model.ReadReport;
import org.accord.model.Report;
import org.accord.model.Span;
import org.accord.model.claim.Event;
import org.accord.reading.OnnxReader;

/**
 * Reads a case, runs every stage up to events and writes an export with places and events alone.
 *
 * <p>Arguments: the case folder, the export to write. Then: {@code score.py CASE EXPORT --misses}.
 */
public final class EventsMain {

  private EventsMain() {}

  public static void main(String[] args) throws IOException {
    ObjectMapper json = new ObjectMapper();
    Path folder = Path.of(args[0]);
    JsonNode key = json.readTree(folder.resolve("key.json").toFile());
    ObjectNode out = json.createObjectNode().put("format", "accord-case/1");
    ArrayNode reports = out.putArray("reports");
    for (String list : List.of("attributions", "quantities", "actors", "findings", "phases")) {
      out.putArray(list);
    }
    List<ReadReport> read = new ArrayList<>();
    try (OnnxReader reader = OnnxReader.load()) {
      for (JsonNode r : key.get("reports")) {
        String name = r.get("file").asText();
        String text = Files.readString(folder.resolve("reports").resolve(name));
        Published day = Published.parse(r.get("published").asText()).orElse(null);
        Report report = Report.of(name, r.get("outlet").asText(), day, null, null, text);
        read.add(new ReadReport(report, reader.read(text)));
        reports.addObject().put("report", name).put("text", text);
      }
    }
    var actors = new ActorFinder().find(read);
    Places places = new PlaceFinder().find(read);
    TreeMap<String, String> names = new TreeMap<>();
    actors.actors().forEach(a -> names.put(a.id(), a.name()));
    places.places().forEach(p -> names.put(p.id(), p.name()));
    ArrayNode rows = out.putArray("places");
    places
        .places()
        .forEach(
            p -> {
              ObjectNode row = rows.addObject().put("name", p.name()).put("country", p.country());
              row.put("lat", p.coordinates() == null ? null : p.coordinates().latitude());
              row.put("lon", p.coordinates() == null ? null : p.coordinates().longitude());
              p.variants().forEach(row.putArray("variants")::add);
            });
    ArrayNode events = out.putArray("events");
    for (ReadReport report : read) {
      var attributions = new AttributionFinder().find(report, actors.actors(), actors.mentions());
      List<Event> found =
          new EventFinder()
              .find(
                  report,
                  attributions,
                  actors.actors(),
                  actors.mentions(),
                  places.places(),
                  places.mentions(),
                  new MomentFinder().find(report));
      for (Event e : found) {
        ObjectNode row = events.addObject().put("report", report.report().name());
        Span s = e.trigger().span();
        row.putObject("trigger")
            .put("start", s.start())
            .put("end", s.end())
            .put("text", report.words(s));
        row.put("type", e.type() == null ? null : e.type().name());
        row.put("phase", e.phase() == null ? null : e.phase().word());
        row.put("certainty", e.certainty().word());
        ArrayNode agents = row.putArray("agents");
        e.agents().forEach(a -> agents.add(names.getOrDefault(a, a)));
        ArrayNode patients = row.putArray("patients");
        e.patients().forEach(a -> patients.add(names.getOrDefault(a, a)));
        row.put("place", e.place() == null ? null : names.get(e.place()));
        row.put("date", e.date());
        row.put(
            "sentence",
            report.reading().sentenceAt(s.start()).map(x -> report.words(x.span())).orElse(""));
      }
    }
    json.writerWithDefaultPrettyPrinter().writeValue(Path.of(args[1]).toFile(), out);
  }
}
