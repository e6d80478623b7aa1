package org.accord.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {

  @TempDir private Path folder;
  private final Terminal terminal = new Terminal();

  @ParameterizedTest(name = "accord {0} --help")
  @ValueSource(
      strings = {
        "read",
        "show",
        "board",
        "export",
        "lineage",
        "stories",
        "search",
        "mcp",
        "explain",
        "gazetteer",
        "evaluate"
      })
  void everyCommandExplainsItself(String command) {
    assertThat(terminal.run(command, "--help")).isZero();
    assertThat(terminal.out.toString()).contains("Usage: accord " + command);
  }

  @Test
  void withoutACommandItSaysWhatThereIs() {
    assertThat(terminal.run()).isEqualTo(2);
    assertThat(terminal.err.toString()).contains("read, show", "board, serve, export", "explain");
  }

  @Test
  void anUnknownOptionIsAUsageError() {
    assertThat(terminal.run("show", "--colour")).isEqualTo(2);
  }

  @Test
  void aMissingFolderIsNamed() {
    assertThat(terminal.run("read", folder.resolve("nowhere"), "--case", caseFile())).isEqualTo(1);
    assertThat(terminal.err.toString()).contains("nowhere");
  }

  @Test
  void aMissingCaseSaysHowToMakeOne() {
    assertThat(terminal.run("show", "--case", caseFile())).isEqualTo(1);
    assertThat(terminal.err.toString()).contains("accord read");
  }

  @Test
  void aBadDateIsQuoted() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "Ferries left the harbour.");
    assertThat(terminal.run("read", folder, "--published", "Friday", "--case", caseFile()))
        .isEqualTo(2);
    assertThat(terminal.err.toString()).contains("'Friday'");
  }

  @ParameterizedTest(name = "accord {0}")
  @ValueSource(
      strings = {
        "changes --since yesterday",
        "changes --since 2031-03-08 --until 2031-03-06",
        "search ship --limit 0",
        "serve --port 70000",
        "gazetteer find Aleppo --most 0",
        "export --format parchment",
      })
  void whatNoCaseCouldAnswerIsAUsageError(String line) {
    assertThat(terminal.run((Object[]) line.split(" "))).isEqualTo(2);
    assertThat(terminal.err.toString()).containsAnyOf("Not a", "Maybe", "Invalid value");
  }

  @ParameterizedTest(name = "accord show --as-of {0}")
  @ValueSource(strings = {"Friday", "2031-13-45", "31.3.2031"})
  void aTimeThatIsNoneIsAUsageError(String time) throws IOException {
    Files.writeString(folder.resolve("a.txt"), "The mayor said 300 people had left the harbour.");
    terminal.run("read", folder, "--case", caseFile(), "--no-board");
    assertThat(terminal.run("show", "--case", caseFile(), "--as-of", time)).isEqualTo(2);
    assertThat(terminal.err.toString()).contains("Not a time: '" + time + "'");
  }

  @Test
  void aFolderInWhichNothingIsReadSaysWhatWouldBe() {
    assertThat(terminal.run("read", folder, "--case", caseFile())).isZero();
    assertThat(terminal.out.toString()).contains("nothing there that Accord reads (.txt, .html");
  }

  @Test
  void aCaseInAFolderThatIsMissingSaysSo() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "The mayor said 300 people had left the harbour.");
    Path file = folder.resolve("none").resolve("case.accord");
    assertThat(terminal.run("read", folder, "--case", file)).isEqualTo(1);
    assertThat(terminal.err.toString()).contains("There is no folder " + file.getParent());
  }

  @Test
  void everyQuotedSentenceHasItsOutletAndDay() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "The mayor said 300 people had left the harbour.");
    terminal.run(
        "read", folder, "--case", caseFile(), "--published", "2031-03-04", "--outlet", "Gazette");
    assertThat(terminal.out.toString()).contains("Gazette, 4 Mar 2031: \"The mayor said 300");
  }

  @Test
  void whereNothingCanBeWrittenTheReasonIsTold() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "The mayor said 300 people had left the harbour.");
    terminal.run("read", folder, "--case", caseFile(), "--no-board");
    Path nowhere = folder.resolve("none").resolve("board.html");
    assertThat(terminal.run("board", "--case", caseFile(), "-o", nowhere)).isEqualTo(1);
    assertThat(terminal.err.toString()).contains("there is no folder " + nowhere.getParent());
  }

  @Test
  void readingTheSameReportAgainChangesNothingAndSaysSo() throws IOException {
    Path reports = Files.createDirectory(folder.resolve("reports"));
    Files.writeString(
        reports.resolve("a.txt"), "The mayor said on Monday that 300 people had left the harbour.");
    terminal.run("read", reports, "--case", caseFile(), "--published", "2031-03-04");
    terminal.run("export", "--case", caseFile(), "-o", folder.resolve("first.json"));
    Terminal again = new Terminal();
    assertThat(again.run("read", reports, "--case", caseFile(), "--published", "2031-03-04"))
        .isZero();
    assertThat(again.out.toString()).contains("1 report known already, nothing changed");
    again.run("export", "--case", caseFile(), "-o", folder.resolve("second.json"));
    assertThat(folder.resolve("second.json")).hasSameTextualContentAs(folder.resolve("first.json"));
  }

  @Test
  void rejectedInputIsReportedAndTheRestIsRead() throws IOException {
    Path reports = Files.createDirectory(folder.resolve("reports"));
    Files.writeString(
        reports.resolve("good.txt"), "The mayor said 300 people had left the harbour.");
    Files.write(reports.resolve("empty.txt"), new byte[0]);
    assertThat(terminal.run("read", reports, "--case", caseFile())).isEqualTo(3);
    assertThat(terminal.out.toString()).contains("Read 1 new report; 1 input rejected.");
    assertThat(terminal.err.toString()).contains("empty.txt");
  }

  @Test
  void theBoardIsNotTakenForAReportWhenItsFolderIsReadAgain() throws IOException {
    Path reports = Files.createDirectory(folder.resolve("reports"));
    Files.writeString(reports.resolve("a.txt"), "The mayor said 300 people had left the harbour.");
    Path file = reports.resolve("here.accord");
    assertThat(terminal.run("read", reports, "--case", file)).isZero();
    assertThat(reports.resolve("here.html")).exists();
    Terminal again = new Terminal();
    again.run("read", reports, "--case", file);
    assertThat(again.err.toString()).contains("A board that Accord wrote, not a report");
    assertThat(again.out.toString()).contains("1 report known already");
  }

  @Test
  void asOfLeavesOutWhatWasPublishedLater() throws IOException {
    Path reports = Files.createDirectory(folder.resolve("reports"));
    Files.writeString(
        reports.resolve("monday.txt"), "The mayor said 300 people had left the harbour.");
    Files.writeString(
        reports.resolve("friday.txt"), "The mayor said 900 people had left the harbour.");
    Files.writeString(
        reports.resolve("reports.csv"),
        "file,outlet,published\nmonday.txt,Gazette,2031-03-03\nfriday.txt,Gazette,2031-03-07\n");
    terminal.run("read", reports, "--case", caseFile());
    Terminal early = new Terminal();
    assertThat(early.run("export", "--case", caseFile(), "--as-of", "2031-03-04")).isZero();
    assertThat(early.out.toString()).contains("monday.txt").doesNotContain("friday.txt");
  }

  @Test
  void aSearchPrintsTheSentenceWithTheWordsMarked() throws IOException {
    Path reports = Files.createDirectory(folder.resolve("reports"));
    Files.writeString(
        reports.resolve("a.txt"), "The mayor said 300 people had left the old harbour by ferry.");
    terminal.run("read", reports, "--case", caseFile(), "--published", "2031-03-04");
    Terminal search = new Terminal();
    assertThat(search.run("search", "\"old harbour\"", "-train", "--case", caseFile())).isZero();
    assertThat(search.out.toString()).contains("left the [old harbour] by ferry.", "a.txt, 4 Mar");
    Terminal nothing = new Terminal();
    assertThat(nothing.run("search", "harbour", "-ferry", "--case", caseFile())).isZero();
    assertThat(nothing.out.toString()).contains("No sentence");
  }

  @Test
  void aSearchForNothingOrWithAMistypedOptionSaysSo() throws IOException {
    Path reports = Files.createDirectory(folder.resolve("reports"));
    Files.writeString(reports.resolve("a.txt"), "The mayor said 300 people had left.");
    terminal.run("read", reports, "--case", caseFile());
    assertThat(terminal.run("search", "***", "--case", caseFile())).isEqualTo(2);
    assertThat(terminal.err.toString()).contains("'***'");
    assertThat(terminal.run("search", "mayor", "--lmit", "3", "--case", caseFile())).isEqualTo(2);
    assertThat(terminal.err.toString()).contains("'--lmit'");
  }

  private Path caseFile() {
    return folder.resolve("test.accord");
  }
}
