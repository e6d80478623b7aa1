package org.accord.claim.event;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.accord.claim.MarkedReport;
import org.accord.model.Evidence;
import org.accord.model.ReadReport;
import org.accord.model.Report;
import org.accord.model.Span;
import org.accord.model.claim.Attribution;
import org.accord.model.claim.Event;
import org.accord.model.claim.Quotation;
import org.accord.model.claim.Speaker;
import org.accord.model.claim.Stance;
import org.accord.model.grounding.Actor;
import org.accord.model.grounding.ActorKind;
import org.accord.model.grounding.ActorMention;
import org.accord.model.grounding.Moment;
import org.accord.model.grounding.Place;
import org.accord.model.grounding.PlaceMention;

/**
 * Runs the event finder over a case whose key supplies attributions, actors and places, and writes
 * an export with events alone: how well the stage does when all before it did well.
 *
 * <p>Arguments: the case folder, the export to write. Then: {@code score.py CASE EXPORT --misses}.
 */
public final class OracleEventsMain {

  private OracleEventsMain() {}

  public static void main(String[] args) throws IOException {
    ObjectMapper json = new ObjectMapper();
    Path folder = Path.of(args[0]);
    JsonNode key = json.readTree(folder.resolve("key.json").toFile());
    ObjectNode out = json.createObjectNode().put("format", "accord-case/1");
    ArrayNode reports = out.putArray("reports");
    for (String list :
        List.of("attributions", "quantities", "actors", "places", "findings", "phases")) {
      out.putArray(list);
    }
    ArrayNode events = out.putArray("events");
    for (JsonNode r : key.get("reports")) {
      String name = r.get("file").asText();
      String text = Files.readString(folder.resolve("reports").resolve(name));
      String day =
          r.get("published").isNull() ? key.get("reference").asText() : r.get("published").asText();
      ReadReport report = MarkedReport.of(name, day, text.replace("[[", "((").replace("]]", "))"));
      reports.addObject().put("report", name).put("text", report.text());
      Case c = new Case(key, report.report(), name);
      List<Event> found =
          new EventFinder()
              .find(
                  report,
                  c.attributions,
                  c.actors,
                  c.actorMentions,
                  c.places,
                  c.placeMentions,
                  List.<Moment>of());
      for (Event e : found) {
        ObjectNode row = events.addObject().put("report", name);
        Span s = e.trigger().span();
        row.putObject("trigger")
            .put("start", s.start())
            .put("end", s.end())
            .put("text", report.words(s));
        row.put("type", e.type() == null ? null : e.type().name());
        row.put("phase", e.phase() == null ? null : e.phase().word());
        row.put("certainty", e.certainty().word());
        e.agents().forEach(row.putArray("agents")::add);
        e.patients().forEach(row.putArray("patients")::add);
        row.put("place", e.place());
        row.put("date", e.date());
        row.put(
            "sentence",
            report.reading().sentenceAt(s.start()).map(x -> report.words(x.span())).orElse(""));
      }
    }
    json.writerWithDefaultPrettyPrinter().writeValue(Path.of(args[1]).toFile(), out);
  }

  private static final class Case {
    final List<Attribution> attributions = new ArrayList<>();
    final List<Actor> actors = new ArrayList<>();
    final List<ActorMention> actorMentions = new ArrayList<>();
    final List<Place> places = new ArrayList<>();
    final List<PlaceMention> placeMentions = new ArrayList<>();

    Case(JsonNode key, Report report, String name) {
      Map<String, Span> taken = new HashMap<>();
      for (JsonNode a : key.get("actors")) {
        String id = a.get("name").asText();
        ActorKind kind = ActorKind.GROUP;
        actors.add(new Actor(id, id, kind, List.of(), null, null, true));
        for (Span s : occurrences(report.text(), a)) {
          actorMentions.add(
              new ActorMention(id, new Evidence(report.id(), s), ActorMention.Form.NAME));
        }
      }
      for (JsonNode p : key.get("places")) {
        String id = p.get("name").asText();
        places.add(new Place(id, id, "city", List.of(), null, null, null));
        for (Span s : occurrences(report.text(), p)) {
          placeMentions.add(new PlaceMention(id, new Evidence(report.id(), s)));
        }
      }
      int n = 0;
      for (JsonNode a : key.get("attributions")) {
        if (!a.get("report").asText().equals(name)) {
          continue;
        }
        Span content = find(report.text(), a.get("content").asText());
        if (content == null) {
          continue;
        }
        JsonNode stance = a.get("stance");
        List<Span> source = new ArrayList<>();
        if (!a.get("source").isNull()) {
          String s = a.get("source").asText();
          int after = report.text().indexOf(s, content.end());
          int before = report.text().lastIndexOf(s, content.start());
          int at =
              after >= 0 && (before < 0 || after - content.end() < content.start() - before)
                  ? after
                  : before;
          if (at >= 0 && Math.abs(at - content.start()) < 400) {
            source.add(Span.of(at, at + s.length()));
          }
        }
        String speaker = a.get("speaker").isTextual() ? a.get("speaker").asText() : null;
        attributions.add(
            new Attribution(
                "A" + n++,
                report.id(),
                source,
                List.of(),
                List.of(content),
                Quotation.valueOf(a.get("quotation").asText().toUpperCase(Locale.ROOT)),
                speaker == null
                    ? null
                    : new Speaker(List.of(speaker), List.of(speaker), null, true),
                null,
                List.of(),
                stance.isNull() ? null : Stance.valueOf(stance.asText().toUpperCase(Locale.ROOT)),
                stance.isNull(),
                null));
      }
      taken.clear();
    }

    private static List<Span> occurrences(String text, JsonNode row) {
      List<String> names = new ArrayList<>();
      row.get("variants").forEach(v -> names.add(v.asText()));
      names.add(row.get("name").asText());
      names.sort(Comparator.comparingInt(String::length).reversed());
      List<Span> spans = new ArrayList<>();
      for (String n : names) {
        Matcher m =
            Pattern.compile("(?<![\\p{L}\\d])" + Pattern.quote(n) + "(?![\\p{L}\\d])")
                .matcher(text);
        while (m.find()) {
          Span s = Span.of(m.start(), m.end());
          if (spans.stream().noneMatch(s::overlaps)) {
            spans.add(s);
          }
        }
      }
      return spans;
    }

    private static @org.jspecify.annotations.Nullable Span find(String text, String anchor) {
      StringBuilder p = new StringBuilder();
      for (String w : anchor.trim().split("\\s+")) {
        p.append(p.length() > 0 ? "\\s+" : "").append(Pattern.quote(w));
      }
      Matcher m = Pattern.compile(p.toString()).matcher(text);
      return m.find() ? Span.of(m.start(), m.end()) : null;
    }
  }
}
