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

class DecideCommandTest {

  @TempDir Path folder;

  @BeforeEach
  void read() throws IOException {
    Path reports = Files.createDirectory(folder.resolve("reports"));
    Files.writeString(
        reports.resolve("monday.txt"), "The mayor said 300 people had left the harbour of Ost.");
    Files.writeString(
        reports.resolve("friday.txt"), "The mayor said 900 people had left the harbour of Ost.");
    Files.writeString(
        reports.resolve("reports.csv"),
        "file,outlet,published\nmonday.txt,Gazette,2031-03-03\nfriday.txt,Herald,2031-03-07\n");
    assertThat(new Terminal().run("read", reports, "--case", file(), "--no-board")).isZero();
  }

  @Test
  void aDecisionIsMarkedInTheExportAndUndoingItGivesTheSameBytes() throws IOException {
    String before = export();
    String id = new ObjectMapper().readTree(before).get("attributions").get(0).get("id").asText();
    Terminal decide = new Terminal();
    assertThat(decide.run("decide", "accept", id, "--by", "Ada", "--case", file())).isZero();
    JsonNode decided = new ObjectMapper().readTree(export());
    assertThat(decided.get("attributions").get(0).get("by").asText()).isEqualTo("human");
    assertThat(decided.get("decisions").get(0).get("who").asText()).isEqualTo("Ada");
    String decision = decided.get("decisions").get(0).get("id").asText();
    assertThat(new Terminal().run("decide", "undo", decision, "--by", "Ada", "--case", file()))
        .isZero();
    assertThat(withoutDecisions(export())).isEqualTo(withoutDecisions(before));
    Terminal list = new Terminal();
    assertThat(list.run("decide", "list", "--case", file())).isZero();
    assertThat(list.out.toString()).contains("accept").contains("[undone]");
  }

  @Test
  void whatIsNotThereOrCannotBeDoneIsNotDecided() {
    Terminal nothing = new Terminal();
    assertThat(nothing.run("decide", "reject", "X1", "--by", "Ada", "--case", file())).isNotZero();
    assertThat(nothing.err.toString()).contains("nothing called 'X1'");
    Terminal nobody = new Terminal();
    assertThat(nobody.run("decide", "reject", "S1", "--case", file())).isEqualTo(2);
    Terminal refused = new Terminal();
    assertThat(refused.run("decide", "correct", "S1", "colour=red", "--by", "A", "--case", file()))
        .isNotZero();
    assertThat(refused.err.toString()).contains("Not decided");
  }

  @Test
  void changesTellWhatCameSince() {
    Terminal changes = new Terminal();
    assertThat(changes.run("changes", "--since", "2031-03-04", "--case", file())).isZero();
    assertThat(changes.out.toString()).contains("1 new report").contains("900");
    Terminal none = new Terminal();
    assertThat(none.run("changes", "--since", "2031-03-09", "--case", file())).isZero();
    assertThat(none.out.toString()).contains("Nothing came between");
  }

  @Test
  void asOfTheEndIsTheWhole() {
    Terminal end = new Terminal();
    end.run("export", "--case", file(), "--as-of", "2031-03-07");
    assertThat(end.out.toString()).isEqualTo(export());
    Terminal show = new Terminal();
    assertThat(show.run("show", "--case", file(), "--as-of", "2031-03-04")).isZero();
    assertThat(show.out.toString()).contains("300").doesNotContain("900");
    Path board = folder.resolve("early.html");
    assertThat(new Terminal().run("board", "--case", file(), "--as-of", "2031-03-04", "-o", board))
        .isZero();
    assertThat(board).content().doesNotContain("900 people had left");
  }

  private String export() {
    Terminal terminal = new Terminal();
    assertThat(terminal.run("export", "--case", file())).isZero();
    return terminal.out.toString();
  }

  private static String withoutDecisions(String export) {
    return export.substring(0, export.indexOf("\"decisions\" : ["));
  }

  private Path file() {
    return folder.resolve("test.accord");
  }
}
