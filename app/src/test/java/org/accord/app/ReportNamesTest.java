package org.accord.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every command takes a report by its file alone, and says when there is none. */
class ReportNamesTest {

  @TempDir private Path folder;
  private final Terminal terminal = new Terminal();

  @BeforeEach
  void readTwoReports() throws IOException {
    Path reports = Files.createDirectories(folder.resolve("found/reports"));
    Files.writeString(
        reports.resolve("a.txt"), "A ferry ran aground off Merro on Monday, the coastguard said.");
    Files.writeString(
        reports.resolve("b.txt"), "The coastguard said a ferry ran aground near Merro.");
    terminal.run(
        "read",
        folder.resolve("found"),
        "--case",
        caseFile(),
        "--published",
        "2031-03-04",
        "--outlet",
        "Merro News",
        "--no-board");
    terminal.out.getBuffer().setLength(0);
  }

  @Test
  void aFileAloneNamesAReport() {
    assertThat(terminal.run("search", "ferry", "--case", caseFile(), "--report", "a.txt")).isZero();
    assertThat(terminal.out.toString()).startsWith("1 sentence").contains("off Merro on Monday");
    assertThat(terminal.run("lineage", "--case", caseFile(), "--pair", "a.txt", "b.txt")).isZero();
    assertThat(terminal.run("explain", "a.txt:3", "--case", caseFile())).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "--report,z.txt,No report is called 'z.txt'",
    "--outlet,Nobody,There are: Merro News",
    "--story,S77,There is no story 'S77'"
  })
  void aFilterThatNothingFitsIsAnErrorAndNoEmptyAnswer(String option, String value, String said) {
    assertThat(terminal.run("search", "ferry", "--case", caseFile(), option, value)).isEqualTo(1);
    assertThat(terminal.err.toString()).contains(said);
  }

  private Path caseFile() {
    return folder.resolve("case.accord");
  }
}
