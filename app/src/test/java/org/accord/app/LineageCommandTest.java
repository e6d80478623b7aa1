package org.accord.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LineageCommandTest {

  private static final String TEXT =
      "A ferry ran aground off the island of Merro late on Monday, the coastguard said.\n"
          + "All 214 people on board were taken off by fishing boats within three hours.\n";

  @TempDir private Path folder;
  private final Terminal terminal = new Terminal();

  @BeforeEach
  void readTwoReports() throws IOException {
    Path reports = Files.createDirectory(folder.resolve("reports"));
    Files.writeString(reports.resolve("a.txt"), TEXT);
    Files.writeString(
        reports.resolve("b.txt"), TEXT + "Its owner has stopped all night crossings this week.\n");
    Files.writeString(reports.resolve("c.txt"), "A mill at Osk burnt down in the night to Sunday.");
    terminal.run("read", reports, "--case", caseFile(), "--published", "2031-03-04");
    terminal.out.getBuffer().setLength(0);
  }

  @Test
  void theTableNamesLineagesAndWhatTheyShare() {
    assertThat(terminal.run("lineage", "--case", caseFile())).isZero();
    assertThat(terminal.out.toString())
        .contains("3 reports, 2 lineages", "copy", "100 %", "1 passage")
        .containsPattern("L1 +a.txt");
  }

  @Test
  void aPairIsShownSideBySide() {
    assertThat(terminal.run("lineage", "--case", caseFile(), "--pair", "b.txt", "a.txt")).isZero();
    assertThat(terminal.out.toString().lines().findFirst())
        .hasValueSatisfying(line -> assertThat(line).matches("b\\.txt +a\\.txt"));
    assertThat(terminal.out.toString()).contains(" = ");
  }

  @Test
  void anUnknownReportIsQuotedAndTheOthersAreNamed() {
    assertThat(terminal.run("lineage", "--case", caseFile(), "--pair", "a.txt", "z.txt"))
        .isEqualTo(1);
    assertThat(terminal.err.toString()).contains("'z.txt'", "a.txt, b.txt, c.txt");
  }

  @Test
  void everySentenceSaysWhichLineageItComesFrom() throws IOException {
    assertThat(terminal.run("lineage", "--case", caseFile(), "--json")).isZero();
    JsonNode json = new ObjectMapper().readTree(terminal.out.toString());
    assertThat(json.get("lineages")).hasSize(2);
    assertThat(json.get("sentences"))
        .filteredOn(s -> s.get("report").asText().equals("b.txt"))
        .extracting(s -> s.get("firstReport").asText())
        .containsExactly("a.txt", "a.txt", "b.txt");
  }

  @Test
  void labelledPairsAreScoredAndPredicted() throws IOException {
    Path docs = Files.createDirectory(folder.resolve("docs"));
    Files.writeString(docs.resolve("x.txt"), TEXT);
    Files.writeString(docs.resolve("y.txt"), TEXT);
    Files.writeString(
        folder.resolve("pairs.json"),
        "[{\"id\": 7, \"a\": \"x\", \"b\": \"y\", \"relation\": \"copy\", \"shared\": 1.0}]");

    Path out = folder.resolve("out.jsonl");
    assertThat(terminal.run("evaluate", "lineage", folder, "--predictions", out)).isZero();

    assertThat(out).hasContent("{\"id\":7,\"relation\":\"copy\",\"shared\":1.0}");
    assertThat(terminal.out.toString()).contains("1 pairs of 2 reports", "1.000");
  }

  private Path caseFile() {
    return folder.resolve("case.accord");
  }
}
