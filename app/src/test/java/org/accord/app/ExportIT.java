package org.accord.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The export of the example: valid against its schema, and every row stands on its report's text.
 */
class ExportIT {

  @TempDir private static Path folder;
  private static JsonNode export;

  @BeforeAll
  static void readTheExample() throws IOException {
    Terminal terminal = new Terminal();
    assertThat(
            terminal.run(
                "read", Terminal.example(), "--case", folder.resolve("e.accord"), "--no-board"))
        .isZero();
    Path file = folder.resolve("e.json");
    assertThat(terminal.run("export", "--case", folder.resolve("e.accord"), "-o", file)).isZero();
    export = new ObjectMapper().readTree(Files.readString(file));
  }

  @Test
  void theExportIsValidAgainstItsSchema() throws IOException {
    JsonSchema schema =
        JsonSchemaFactory.getInstance(VersionFlag.V202012)
            .getSchema(
                Files.readString(Terminal.repository().resolve("docs/case-export.schema.json")));
    assertThat(schema.validate(export)).isEmpty();
  }

  @Test
  void everyRowIsTheReportsOwnText() {
    Map<String, String> texts = new HashMap<>();
    export.get("reports").forEach(r -> texts.put(r.get("report").asText(), r.get("text").asText()));
    List<String> loose = new ArrayList<>();
    int rows = 0;
    for (String[] place :
        new String[][] {
          {"attributions", "content"},
          {"attributions", "source"},
          {"attributions", "cue"},
          {"quantities", "span"},
          {"events", "trigger"}
        }) {
      for (JsonNode row : export.get(place[0])) {
        JsonNode span = row.get(place[1]);
        if (span.isNull()) {
          continue;
        }
        rows++;
        String text = texts.get(row.get("report").asText());
        int at = span.get("start").asInt();
        for (String piece : span.get("text").asText().split(" \\.\\.\\. ")) {
          int found = text.indexOf(piece, at);
          if (found < 0 || found + piece.length() > span.get("end").asInt()) {
            loose.add(row.toString());
          }
          at = found + piece.length();
        }
      }
    }
    assertThat(rows).isGreaterThan(100);
    assertThat(loose).isEmpty();
  }

  @Test
  void everyFindingAndPhaseNamesItsEvidence() {
    Map<String, Integer> lengths = new HashMap<>();
    export
        .get("reports")
        .forEach(r -> lengths.put(r.get("report").asText(), r.get("text").asText().length()));
    int checked = 0;
    for (JsonNode finding : export.get("findings")) {
      for (JsonNode position : finding.get("positions")) {
        checked += checkEvidence(position, lengths);
      }
    }
    for (JsonNode phase : export.get("phases")) {
      checked += checkEvidence(phase, lengths);
    }
    assertThat(checked).isGreaterThan(20);
  }

  private static int checkEvidence(JsonNode row, Map<String, Integer> lengths) {
    assertThat(row.get("evidence")).isNotEmpty();
    for (JsonNode e : row.get("evidence")) {
      Integer length = lengths.get(e.get("report").asText());
      assertThat(length).as("report of %s", e).isNotNull();
      assertThat(e.get("start").asInt()).isLessThan(e.get("end").asInt());
      assertThat(e.get("end").asInt()).isLessThanOrEqualTo(length);
      assertThat(row.get("reports").toString()).contains(e.get("report").asText());
    }
    return row.get("evidence").size();
  }
}
