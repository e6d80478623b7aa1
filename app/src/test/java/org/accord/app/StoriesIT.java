package org.accord.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.accord.app.casefile.CaseFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code accord stories}, with the reader. */
class StoriesIT {

  @TempDir private Path folder;
  private final Terminal terminal = new Terminal();

  @Test
  void everyStoryIsARowWithItsCounts() throws IOException {
    Path reports = Files.createDirectory(folder.resolve("reports"));
    Files.writeString(
        reports.resolve("feed.jsonl"),
        """
        {"id": "a", "outlet": "Coast Post", "published": "4/5/2031", "title": "Ferry aground", "text": "The ferry Halvard ran aground off Merro, the coastguard said. Ole Brandt was questioned."}
        {"id": "b", "outlet": "Coast Post", "published": "4/19/2031", "title": "Tunnel shut", "text": "A goods train burnt in the Gotter tunnel near Airola, the operator Transalp said."}
        {"id": "c", "outlet": "Herald", "text": "Ole Brandt had sailed the Halvard to Merro for years, the coastguard said."}
        """);
    Path file = folder.resolve("case.accord");
    assertThat(terminal.run("read", reports, "--case", file, "--no-board")).isZero();
    terminal.out.getBuffer().setLength(0);

    assertThat(terminal.run("stories", "--case", file)).isZero();
    assertThat(terminal.out.toString())
        .contains("2 stories, 3 reports, 3 texts.")
        .containsPattern("S1 +2 +2 +2 +2031-04-05 +Ferry aground")
        .containsPattern("S2 +1 +1 +1 +2031-04-19 +Tunnel shut")
        .contains("1 report has no date");

    terminal.out.getBuffer().setLength(0);
    assertThat(terminal.run("stories", "--case", file, "--json")).isZero();
    assertThat(terminal.out.toString().lines().toList())
        .hasSize(2)
        .first()
        .asString()
        .startsWith("{\"id\":\"S1\",\"headline\":\"Ferry aground\",\"texts\":2")
        .contains("\"undated\":1");

    terminal.out.getBuffer().setLength(0);
    assertThat(terminal.run("stories", "--case", file, "--as-of", "2030-01-01")).isZero();
    assertThat(terminal.out.toString()).contains("no report is known to be published by then");
  }

  @Test
  void anEmptyCaseSaysWhatToDo() {
    Path file = folder.resolve("empty.accord");
    CaseFile.open(file, Clock.systemUTC()).close();

    assertThat(terminal.run("stories", "--case", file)).isZero();
    assertThat(terminal.out.toString()).contains("holds no reports", "accord read");
  }

  @Test
  void aCaseThatIsNotThereIsAnError() {
    assertThat(terminal.run("stories", "--case", folder.resolve("none.accord"))).isEqualTo(1);
    assertThat(terminal.err.toString()).contains("There is no case file");
  }
}
