package org.accord.app;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.accord.text.RuleTable;

/**
 * A case of public news reports whose key stands here and whose texts do not: they are laid out
 * from the public sets that the team shares.
 */
final class NewsCase {

  private static final List<String> SETS =
      List.of("stories/news-events.jsonl", "bulk/syria-804.jsonl");

  private static final ObjectMapper JSON = new ObjectMapper();

  private NewsCase() {}

  static boolean isOne(String name) {
    return NewsCase.class.getResource("keys/" + name + "/key.json") != null;
  }

  /**
   * The folder of the case, with {@code key.json} and, where the public sets are here, {@code
   * reports}; else no folder is there.
   */
  static Path laidOut(String name, Path under) throws IOException {
    Path place = under.resolve("cases").resolve(name);
    Path reports = place.resolve("reports");
    Map<String, String> files = new TreeMap<>();
    for (RuleTable.Row row :
        RuleTable.load(NewsCase.class, "keys/" + name + "/reports.tsv").rows()) {
      files.put(row.get("id"), row.get("file"));
    }
    for (String set : SETS) {
      Path file = Terminal.shared("eval").resolve(set);
      if (Files.exists(file)) {
        Files.createDirectories(reports);
        lay(file, files, reports);
      }
    }
    if (Files.isDirectory(place)) {
      try (InputStream key = NewsCase.class.getResourceAsStream("keys/" + name + "/key.json")) {
        Files.write(place.resolve("key.json"), key.readAllBytes());
      }
    }
    return place;
  }

  private static void lay(Path set, Map<String, String> files, Path reports) throws IOException {
    StringBuilder table = new StringBuilder();
    Path csv = reports.resolve("reports.csv");
    table.append(Files.exists(csv) ? Files.readString(csv) : "file,outlet,published,title\n");
    try (var lines = Files.lines(set)) {
      lines.forEach(line -> table.append(row(line, files, reports)));
    }
    Files.writeString(csv, table);
  }

  private static String row(String line, Map<String, String> files, Path reports) {
    try {
      JsonNode report = JSON.readTree(line);
      String file = files.get(report.get("id").asText());
      if (file == null) {
        return "";
      }
      Files.writeString(reports.resolve(file), report.get("text").asText());
      return "%s,%s,%s,%s%n"
          .formatted(
              file,
              quoted(report.get("outlet").asText().replaceFirst("^www\\.", "")),
              day(report.path("published").asText("")),
              quoted(report.get("title").asText()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String quoted(String value) {
    return '"' + value.replace("\"", "\"\"") + '"';
  }

  /** The day or minute as ISO has it: one of the sets writes months first. */
  private static String day(String published) {
    String[] parts = published.split("/");
    if (parts.length == 3) {
      return "%s-%02d-%02d"
          .formatted(parts[2], Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
    }
    return published.equals("null") ? "" : published.substring(0, Math.min(16, published.length()));
  }
}
