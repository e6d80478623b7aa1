package org.accord.grounding.place;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.accord.model.Published;
import org.accord.model.ReadReport;
import org.accord.model.Report;
import org.accord.model.grounding.Place;
import org.accord.reading.OnnxReader;

/**
 * Reads a case and writes an export with places alone.
 *
 * <p>Arguments: the case folder, the export to write. Then: {@code score.py CASE EXPORT --misses}.
 */
public final class PlacesMain {

  private PlacesMain() {}

  public static void main(String[] args) throws IOException {
    ObjectMapper json = new ObjectMapper();
    Path folder = Path.of(args[0]);
    JsonNode key = json.readTree(folder.resolve("key.json").toFile());
    ObjectNode out = json.createObjectNode().put("format", "accord-case/1");
    ArrayNode reports = out.putArray("reports");
    for (String list :
        List.of("attributions", "quantities", "events", "actors", "findings", "phases")) {
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
    ArrayNode places = out.putArray("places");
    for (Place p : new PlaceFinder().find(read).places()) {
      ObjectNode row = places.addObject().put("id", p.id()).put("name", p.name());
      row.put("kind", p.kind());
      row.put("lat", p.coordinates() == null ? null : p.coordinates().latitude());
      row.put("lon", p.coordinates() == null ? null : p.coordinates().longitude());
      row.put("country", p.country());
      p.variants().forEach(row.putArray("variants")::add);
    }
    json.writerWithDefaultPrettyPrinter().writeValue(Path.of(args[1]).toFile(), out);
  }
}
