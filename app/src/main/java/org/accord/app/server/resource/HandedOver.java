package org.accord.app.server.resource;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.accord.app.live.Upload;
import org.accord.app.server.route.Ask;
import org.accord.app.server.route.Parameters;
import org.accord.app.server.route.Problem;
import org.accord.ingest.dates.Dating;
import org.accord.ingest.dates.PublishedForms;
import org.accord.ingest.form.Particulars;
import org.accord.model.Digest;
import org.jspecify.annotations.Nullable;

/** Reports as they are handed over: text, a web page, JSON, lines of JSON, or files of a form. */
final class HandedOver {

  static final List<String> PARAMETERS = List.of("name", "outlet", "published", "title", "url");

  private static final Set<String> FIELDS =
      Set.of("id", "outlet", "published", "title", "text", "url");
  private static final int MOST_AT_ONCE = 10_000;
  private static final int LONGEST_NAME = 200;
  private static final String TAKEN =
      "text/plain, text/html, application/json, application/x-ndjson, multipart/form-data";
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private HandedOver() {}

  /** What came with the request. */
  static List<Upload> in(Ask ask) {
    Particulars known = known(ask.parameters());
    String name = ask.parameters().one("name").orElse(null);
    return switch (ask.content().type()) {
      case "text/plain" -> List.of(whole(ask, name, ".txt", known));
      case "text/html", "application/xhtml+xml" -> List.of(whole(ask, name, ".html", known));
      case "application/x-ndjson", "application/jsonl" ->
          List.of(whole(ask, name, ".jsonl", known));
      case "application/json" -> List.of(json(filled(ask.content().bytes()), known));
      case "multipart/form-data" -> files(ask, known);
      default ->
          throw new Problem(
              415,
              "media-type",
              "The form of the content is not taken",
              "Send one of " + TAKEN + ".",
              Map.of("Accept-Post", TAKEN));
    };
  }

  private static Particulars known(Parameters parameters) {
    String published = parameters.one("published").orElse(null);
    Dating dating = null;
    if (published != null) {
      dating =
          PublishedForms.parse(published)
              .orElseThrow(
                  () ->
                      Problem.badRequest(
                          "'published' is a day or a time such as 2016-12-17, not '"
                              + published
                              + "'."));
    }
    return new Particulars(
        parameters.one("outlet").orElse(null),
        dating,
        parameters.one("title").orElse(null),
        parameters.one("url").orElse(null));
  }

  private static Upload whole(Ask ask, @Nullable String name, String ending, Particulars known) {
    byte[] bytes = filled(ask.content().bytes());
    String label = name == null ? unnamed(bytes) : label(name);
    return new Upload(label.endsWith(ending) ? label : label + ending, bytes, known);
  }

  private static List<Upload> files(Ask ask, Particulars known) {
    List<Upload> uploads = new ArrayList<>();
    for (Ask.Sent file : ask.content().files()) {
      uploads.add(new Upload(label(file.name()), file.bytes(), known));
    }
    if (uploads.isEmpty()) {
      throw Problem.badRequest("The form holds no file.");
    }
    return uploads;
  }

  /** One object, an array of them, or an object with an array of them, as lines of JSON. */
  private static Upload json(byte[] bytes, Particulars known) {
    JsonNode root;
    try {
      root = JSON.readTree(bytes);
    } catch (JsonProcessingException e) {
      throw Problem.badRequest("Not JSON: " + e.getOriginalMessage());
    } catch (IOException e) {
      throw Problem.badRequest("Not JSON.");
    }
    JsonNode reports = root.has("reports") && root.size() == 1 ? root.get("reports") : root;
    List<JsonNode> all = new ArrayList<>();
    if (reports.isArray()) {
      reports.forEach(all::add);
    } else {
      all.add(reports);
    }
    if (all.isEmpty() || all.size() > MOST_AT_ONCE) {
      throw Problem.badRequest(
          "Between 1 and " + MOST_AT_ONCE + " reports, not " + all.size() + ".");
    }
    StringBuilder lines = new StringBuilder();
    for (JsonNode report : all) {
      lines.append(line(report)).append('\n');
    }
    return new Upload("sent.jsonl", lines.toString().getBytes(StandardCharsets.UTF_8), known);
  }

  private static String line(JsonNode report) {
    if (!(report instanceof ObjectNode)) {
      throw Problem.badRequest("A report is a JSON object with a \"text\".");
    }
    for (Iterator<String> names = report.fieldNames(); names.hasNext(); ) {
      String name = names.next();
      if (!FIELDS.contains(name)) {
        throw Problem.badRequest(
            "A report has no '" + name + "'. It has " + FIELDS.stream().sorted().toList() + ".");
      }
    }
    ObjectNode row = report.deepCopy();
    String id = report.path("id").asText("");
    row.put(
        "id",
        id.isBlank()
            ? unnamed(report.path("text").asText("").getBytes(StandardCharsets.UTF_8))
            : label(id));
    try {
      return JSON.writeValueAsString(row);
    } catch (JsonProcessingException e) {
      throw Problem.badRequest("Not JSON: " + e.getOriginalMessage());
    }
  }

  private static byte[] filled(byte[] bytes) {
    if (bytes.length == 0) {
      throw Problem.badRequest("The request is empty.");
    }
    return bytes;
  }

  private static String unnamed(byte[] bytes) {
    return "report-" + Digest.of(bytes).substring(0, 8);
  }

  /** A name is shown and never opened, yet one that reads like a way out of a folder is cut. */
  private static String label(@Nullable String name) {
    StringBuilder label = new StringBuilder();
    for (String part : (name == null ? "" : name).replace('\\', '/').split("/", -1)) {
      String clean = part.replaceAll("\\p{Cntrl}", "\uFFFD").strip();
      if (!clean.isEmpty() && !clean.equals(".") && !clean.equals("..")) {
        label.append(label.length() == 0 ? "" : "/").append(clean);
      }
    }
    int from = Math.max(0, label.length() - LONGEST_NAME);
    if (from > 0 && Character.isLowSurrogate(label.charAt(from))) {
      from++;
    }
    return label.length() == 0 ? "unnamed" : label.substring(from);
  }
}
