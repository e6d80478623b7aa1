package org.accord.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.accord.app.casefile.CaseFile;
import org.accord.model.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that is killed while it reads leaves a case that opens. */
class KilledIT {

  private static final int REPORTS = 400;

  @TempDir private Path folder;

  @Test
  void aKilledReadLosesAtMostTheReportInFlightAndCanBeRunAgain() throws Exception {
    Path reports = writeReports();
    Path file = folder.resolve("killed.accord");
    Process process = start(reports, file);
    int before = waitForReports(file, process);
    process.destroyForcibly().waitFor(30, TimeUnit.SECONDS);
    int kept = count(file);
    assertThat(kept).as("what was committed before the kill stays").isGreaterThanOrEqualTo(before);
    Terminal terminal = new Terminal();
    assertThat(terminal.run("read", reports, "--case", file, "--no-board")).isZero();
    assertThat(terminal.out.toString()).contains("Read " + (REPORTS - kept) + " new report");
    assertThat(count(file)).isEqualTo(REPORTS);
  }

  private Path writeReports() throws IOException {
    Path reports = Files.createDirectory(folder.resolve("reports"));
    for (int i = 0; i < REPORTS; i++) {
      Files.writeString(
          reports.resolve("r%03d.txt".formatted(i)),
          "Note %d from the harbour. The mayor said %d people had left by ferry. "
                  .formatted(i, 100 + i)
              + "Nobody at berth %d could confirm it.".formatted(i * 7));
    }
    return reports;
  }

  private static Process start(Path reports, Path file) throws IOException {
    return new ProcessBuilder(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "read",
                reports.toString(),
                "--case",
                file.toString(),
                "--no-board"))
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private static int waitForReports(Path file, Process process) throws InterruptedException {
    for (int tries = 0; tries < 1200; tries++) {
      int count = Files.exists(file) ? count(file) : 0;
      if (count >= 5 || !process.isAlive()) {
        return count;
      }
      Thread.sleep(50);
    }
    throw new AssertionError("The process read nothing in a minute");
  }

  private static int count(Path file) {
    try (CaseFile open = CaseFile.open(file, Terminal.CLOCK)) {
      List<Report> reports = open.reports();
      reports.forEach(r -> assertThat(r.text()).isNotBlank());
      return reports.size();
    }
  }
}
