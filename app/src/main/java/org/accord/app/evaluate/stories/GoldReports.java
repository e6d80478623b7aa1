package org.accord.app.evaluate.stories;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.accord.ingest.dates.Dating;
import org.accord.ingest.dates.PublishedForms;
import org.accord.model.Report;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Reports of known events.
 *
 * @param ids by which predictions name them: the id of the line, or the file's name
 * @param events one for each report; null where the gold does not tell
 */
record GoldReports(List<Report> reports, List<String> ids, List<@Nullable String> events) {

  /** Lines of JSON, or a folder of ECB+ topics. */
  static GoldReports read(Path gold) throws IOException {
    return Files.isDirectory(gold) ? ecbPlus(gold) : lines(gold);
  }

  private static GoldReports lines(Path file) throws IOException {
    ObjectMapper json = new ObjectMapper();
    GoldReports gold = new GoldReports(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    int number = 0;
    for (String line : Files.readAllLines(file)) {
      number++;
      if (line.isBlank()) {
        continue;
      }
      JsonNode row = parse(json, file, number, line);
      String id = row.path("id").asText(file.getFileName() + ":" + number);
      Dating dating = PublishedForms.parse(text(row, "published")).orElse(null);
      Report report =
          Report.of(
              id,
              text(row, "outlet"),
              dating == null ? null : dating.published(),
              dating == null ? null : dating.numbers(),
              text(row, "title"),
              null,
              row.path("text").asText());
      gold.add(report, id, text(row, "event"));
    }
    return gold;
  }

  private static JsonNode parse(ObjectMapper json, Path file, int number, String line)
      throws IOException {
    try {
      JsonNode row = json.readTree(line);
      if (row.path("text").isTextual()) {
        return row;
      }
    } catch (JsonProcessingException e) {
      throw new IOException(file + ":" + number + " is not JSON: " + e.getOriginalMessage());
    }
    throw new IOException(
        file + ":" + number + " has no \"text\". Maybe it is not a file of reports");
  }

  private static @Nullable String text(JsonNode row, String field) {
    String value = row.path(field).asText("");
    return value.isBlank() ? null : value;
  }

  private static GoldReports ecbPlus(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> walk = Files.walk(folder)) {
      files = walk.filter(f -> f.toString().endsWith(".xml")).sorted().toList();
    }
    if (files.isEmpty()) {
      throw new IOException("it has no .xml files. Maybe it is not a folder of ECB+ topics");
    }
    GoldReports gold = new GoldReports(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    for (Path file : files) {
      String name = String.valueOf(file.getFileName());
      // The name tells the event; a digest of the text does not.
      String text = tokens(Files.readString(file));
      Report report = Report.of(org.accord.model.Digest.of(text), null, null, null, null, text);
      gold.add(report, name, event(name));
    }
    return gold;
  }

  /** The seminal event of an ECB+ file: its topic, and whether ECB or ECB+ added it. */
  static @Nullable String event(String name) {
    int part = name.indexOf('_');
    if (part < 1) {
      return null;
    }
    return name.substring(0, part) + (name.contains("ecbplus") ? "ecbplus" : "ecb");
  }

  /** The words of the tokens, a line for each sentence. */
  private static String tokens(String xml) {
    StringBuilder text = new StringBuilder();
    String sentence = "";
    for (Element token : Jsoup.parse(xml, "", Parser.xmlParser()).select("token")) {
      boolean next = text.length() > 0 && !token.attr("sentence").equals(sentence);
      text.append(next ? "\n" : text.length() > 0 ? " " : "").append(token.text());
      sentence = token.attr("sentence");
    }
    return text.toString();
  }

  private void add(Report report, String id, @Nullable String event) {
    reports.add(report);
    ids.add(id);
    events.add(event);
  }
}
