package org.accord.app.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.accord.app.Terminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateFindingsTest {

  @TempDir private Path folder;

  @Test
  void everyFindingThatCouldBeToldIsWrittenWithItsTraits() throws IOException {
    Path reports = Files.createDirectory(folder.resolve("reports"));
    Files.writeString(
        reports.resolve("a.txt"),
        "Four people drowned when a ferry sank off Merro on Monday, Mayor Lena Holm said. The"
            + " harbour was closed for the night.");
    Files.writeString(
        reports.resolve("b.txt"),
        "A ferry sank off Merro on Monday and four people drowned, said Ove Lund, a doctor.");
    String file = folder.resolve("ferry.accord").toString();
    Path out = folder.resolve("out.jsonl");
    Terminal terminal = new Terminal();
    assertThat(terminal.run("read", reports.toString(), "--case", file, "--no-board")).isZero();
    assertThat(terminal.run("evaluate", "findings", file, "--predictions", out.toString()))
        .isZero();
    List<JsonNode> rows = new ArrayList<>();
    for (String line : Files.readAllLines(out)) {
      rows.add(new ObjectMapper().readTree(line));
    }
    assertThat(terminal.out.toString()).contains(rows.size() + " findings could be told");
    assertThat(rows).anyMatch(r -> r.get("told").asBoolean());
    assertThat(rows)
        .anyMatch(
            r ->
                r.get("topic").asText().contains("drowned")
                    && r.get("traits").get("COUNTED").asDouble() > 0
                    && r.get("traits").get("SPREAD").asDouble() >= 0.5);
  }

  @Test
  void aFolderIsNoCaseFile() {
    Terminal terminal = new Terminal();
    assertThat(terminal.run("evaluate", "findings", folder.toString())).isEqualTo(1);
    assertThat(terminal.err.toString()).contains("There is no file");
  }
}
