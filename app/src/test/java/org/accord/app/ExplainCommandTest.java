package org.accord.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.accord.Accord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainCommandTest {

  private static final String TEXT =
      "Mayor Ana Dorn said on Monday that gunmen had attacked a convoy near Lyon.";

  @TempDir private static Path folder;
  private static Path file;
  private final Terminal terminal = new Terminal();

  @BeforeAll
  static void readOneReport() throws IOException {
    file = folder.resolve("c.accord");
    Path reports = Files.createDirectory(folder.resolve("reports"));
    Files.writeString(reports.resolve("a.txt"), TEXT);
    assertThat(new Terminal().run("read", reports, "--case", file, "--no-board")).isZero();
  }

  @Test
  void aClaimIsNamedByReportAndOffset() {
    assertThat(terminal.run("explain", "a.txt:" + TEXT.indexOf("gunmen"), "--case", file)).isZero();
    assertThat(terminal.out.toString())
        .startsWith("claim: C-")
        .contains("told by: ")
        .contains("event: ASSAULT  \"attacked\" a.txt:46-54")
        .contains("agent: gunmen")
        .contains("rule: event/trigger/triggers.tsv:")
        .contains("rule: attribution/cue/cues.tsv:");
  }

  @Test
  void aClaimAndWhatItHoldsAreNamedByTheirIds() throws IOException {
    Path json = folder.resolve("c.json");
    assertThat(terminal.run("export", "--case", file, "-o", json)).isZero();
    JsonNode export = new ObjectMapper().readTree(Files.readString(json));
    for (JsonNode claim : export.get("claims")) {
      for (JsonNode event : claim.get("events")) {
        Terminal byEvent = new Terminal();
        assertThat(byEvent.run("explain", event.asText(), "--case", file)).isZero();
        assertThat(byEvent.out.toString()).startsWith("claim: " + claim.get("id").asText());
      }
    }
    assertThat(export.get("claims")).isNotEmpty();
  }

  @Test
  void everyRowThatItNamesIsALineOfItsTable() throws IOException {
    assertThat(terminal.run("explain", "a.txt:50", "--case", file, "--json")).isZero();
    List<String> rules = new ArrayList<>();
    rules(new ObjectMapper().readTree(terminal.out.toString()), rules);
    for (String rule : rules) {
      String[] parts = rule.split("[: ]", 3);
      String words = parts[2].substring(1, parts[2].length() - 1);
      assertThat(lines(parts[0]).get(Integer.parseInt(parts[1]) - 1)).contains(words);
    }
    assertThat(rules).isNotEmpty();
  }

  private static void rules(JsonNode line, List<String> rules) {
    if (line.get("what").asText().equals("rule") && line.get("value").asText().contains(".tsv:")) {
      rules.add(line.get("value").asText());
    }
    line.get("parts").forEach(part -> rules(part, rules));
  }

  private static List<String> lines(String table) throws IOException {
    try (InputStream in = Accord.class.getResourceAsStream("/org/accord/claim/" + table)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }

  @Test
  void anUnknownNameIsQuotedWithAdvice() {
    assertThat(terminal.run("explain", "C-nothing", "--case", file)).isEqualTo(1);
    assertThat(terminal.err.toString()).contains("'C-nothing'").contains("a.txt:120");
  }

  @Test
  void anOffsetBehindTheEndIsAnError() {
    assertThat(terminal.run("explain", "a.txt:99999", "--case", file)).isEqualTo(1);
    assertThat(terminal.err.toString()).contains("99999");
  }
}
