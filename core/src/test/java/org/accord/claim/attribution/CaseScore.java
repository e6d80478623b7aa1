package org.accord.claim.attribution;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.accord.grounding.actor.ActorFinder;
import org.accord.ingest.IngestOptions;
import org.accord.ingest.Ingested;
import org.accord.ingest.ReportFiles;
import org.accord.model.ReadReport;
import org.accord.model.Span;
import org.accord.model.claim.Attribution;
import org.accord.model.grounding.Actor;
import org.accord.model.reading.Reader;
import org.jspecify.annotations.Nullable;

/**
 * Writes the attributions and actors of a case folder as a partial export: {@code CASE OUT}, for
 * score.py.
 */
public final class CaseScore {

  private static final ObjectMapper JSON = new ObjectMapper();

  private CaseScore() {}

  public static void main(String[] args) throws Exception {
    try (Reader reader = reader()) {
      for (int i = 0; i + 1 < args.length; i += 2) {
        List<ReadReport> reports = read(Path.of(args[i], "reports"), reader);
        Files.writeString(Path.of(args[i + 1]), export(reports), StandardCharsets.UTF_8);
      }
    }
  }

  static Reader reader() throws Exception {
    if (Boolean.getBoolean("plain")) {
      return new PlainReader();
    }
    try {
      Class<?> onnx = Class.forName("org.accord.reading.OnnxReader");
      for (String factory : List.of("load", "bundled", "open", "create")) {
        try {
          Object made = onnx.getMethod(factory).invoke(null);
          System.err.println("reader: " + ((Reader) made).version());
          return (Reader) made;
        } catch (NoSuchMethodException e) {
          continue;
        }
      }
      return (Reader) onnx.getConstructor().newInstance();
    } catch (ClassNotFoundException e) {
      return new PlainReader();
    }
  }

  static List<ReadReport> read(Path folder, Reader reader) {
    List<ReadReport> reports = new ArrayList<>();
    ReportFiles.read(
        List.of(folder),
        IngestOptions.defaults(),
        found -> {
          if (found instanceof Ingested.Found one) {
            reports.add(new ReadReport(one.report(), reader.read(one.report().text())));
          }
        });
    return reports;
  }

  static String export(List<ReadReport> reports) throws IOException {
    ActorFinder.Actors found = new ActorFinder().find(reports);
    ObjectNode out = JSON.createObjectNode();
    out.put("format", "accord-case/1");
    for (String empty : List.of("quantities", "events", "places", "findings", "phases")) {
      out.putArray(empty);
    }
    ArrayNode list = out.putArray("reports");
    ArrayNode attributions = out.putArray("attributions");
    for (ReadReport report : reports) {
      ObjectNode node = list.addObject();
      node.put("report", report.report().name());
      node.put("text", report.text());
      for (Attribution a : new AttributionFinder().find(report, found.actors(), found.mentions())) {
        ObjectNode row = attributions.addObject();
        row.put("report", report.report().name());
        row.set("source", span(report, a.source()));
        row.set("cue", span(report, a.cue()));
        row.set("content", span(report, a.content()));
        row.put("quotation", a.quotation().word());
        if (a.speaker() == null) {
          row.putNull("speaker");
        } else {
          ArrayNode names = row.putArray("speaker");
          a.speaker().names().forEach(names::add);
          row.put("organization", a.speaker().organization());
        }
        row.put("channel", a.channel());
        ArrayNode via = row.putArray("via");
        a.via().forEach(via::add);
        row.put("stance", a.stance() == null ? null : a.stance().word());
        row.put("silent", a.silent());
        row.put("within", a.within());
      }
    }
    ArrayNode actors = out.putArray("actors");
    for (Actor actor : found.actors()) {
      ObjectNode row = actors.addObject();
      row.put("name", actor.name());
      row.put("kind", actor.kind().word());
      row.put("role", actor.role());
      row.put("affiliation", actor.affiliation());
      row.put("named", actor.named());
      ArrayNode variants = row.putArray("variants");
      actor.variants().forEach(variants::add);
    }
    return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(out);
  }

  private static @Nullable ObjectNode span(ReadReport report, List<Span> pieces) {
    if (pieces.isEmpty()) {
      return null;
    }
    Span whole = pieces.stream().reduce(Span::cover).orElseThrow();
    ObjectNode node = JSON.createObjectNode();
    node.put("start", whole.start());
    node.put("end", whole.end());
    node.put("text", pieces.stream().map(report::words).collect(Collectors.joining(" ... ")));
    return node;
  }
}
