package org.accord.app.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.accord.app.Main;
import org.accord.app.Terminal;
import org.accord.app.casefile.CaseFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code accord serve} as a process: started, asked, ended and killed. */
class ServeCommandIT {

  private static final Pattern ADDRESS =
      Pattern.compile("(http://127\\.0\\.0\\.1:\\d+/)#token=(.+)");
  private static final int REPORTS = 300;

  @TempDir private Path folder;
  private Process process;
  private final List<String> printed = new ArrayList<>();

  @AfterEach
  void end() {
    if (process != null) {
      process.destroyForcibly();
    }
  }

  /** Starts it and waits for its address. */
  private Matcher serve(Path file) throws Exception {
    process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "serve",
                "--port",
                "0",
                "--case",
                file.toString())
            .redirectErrorStream(true)
            .start();
    BufferedReader out =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    for (String line = out.readLine(); line != null; line = out.readLine()) {
      printed.add(line);
      Matcher address = ADDRESS.matcher(line);
      if (address.find()) {
        return address;
      }
    }
    throw new AssertionError("It ended without an address: " + printed);
  }

  @Test
  void aServerThatIsKilledWhileReadingLeavesACaseThatOpens() throws Exception {
    Path file = folder.resolve("killed.accord");
    Matcher address = serve(file);
    assertThat(String.join("\n", printed)).contains("begins empty");
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < REPORTS; i++) {
      lines.append(
          "{\"id\":\"r%d\",\"text\":\"Note %d. The mayor said %d people had left by ferry.\"}\n"
              .formatted(i, i, 100 + i));
    }
    HttpClient client = HttpClient.newHttpClient();
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(address.group(1) + "api/v1/reports"))
            .header("Authorization", "Bearer " + address.group(2).strip())
            .header("Content-Type", "application/x-ndjson")
            .POST(BodyPublishers.ofString(lines.toString()))
            .build();
    int status = 503;
    while (status == 503) {
      status = client.send(request, BodyHandlers.ofString()).statusCode();
    }
    assertThat(status).isBetween(200, 202);
    awaitAReport(file);
    process.destroyForcibly().waitFor(30, TimeUnit.SECONDS);
    try (CaseFile open = CaseFile.open(file, Terminal.CLOCK)) {
      assertThat(open.reports()).isNotEmpty().allSatisfy(r -> assertThat(r.text()).isNotBlank());
    }
    Terminal again = new Terminal();
    Path rest = Files.writeString(folder.resolve("rest.jsonl"), lines.toString());
    assertThat(again.run("read", rest, "--case", file, "--no-board")).isZero();
    try (CaseFile open = CaseFile.open(file, Terminal.CLOCK)) {
      assertThat(open.reports()).hasSize(REPORTS);
    }
  }

  /** The first of them is in the file; a busy machine takes its time. */
  private static void awaitAReport(Path file) throws Exception {
    try (CaseFile open = CaseFile.open(file, Terminal.CLOCK)) {
      for (int tries = 0; open.reports().isEmpty() && tries < 1200; tries++) {
        Thread.sleep(50);
      }
    }
  }

  @Test
  void aServerThatIsEndedClosesItsFile() throws Exception {
    Path file = folder.resolve("ended.accord");
    serve(file);
    process.destroy();
    assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    assertThat(file).exists();
    assertThat(folder.resolve("ended.accord-wal")).doesNotExist();
  }

  @Test
  void whatCannotBeIsSaidAtOnce() throws Exception {
    Terminal port = new Terminal();
    assertThat(port.run("serve", "--port", "70000")).isEqualTo(2);
    assertThat(port.err.toString()).contains("Not a port");
    Terminal watch = new Terminal();
    assertThat(watch.run("serve", "--watch", folder.resolve("none"))).isEqualTo(1);
    assertThat(watch.err.toString()).contains("There is no folder");
    Terminal token = new Terminal();
    Path secret = Files.writeString(folder.resolve("secret"), "short");
    assertThat(token.run("serve", "--case", folder.resolve("x.accord"), "--token", secret))
        .isEqualTo(1);
    assertThat(token.err.toString()).contains("A token has at least 16");
    Terminal host = new Terminal();
    assertThat(
            host.run(
                "serve", "--case", folder.resolve("y.accord"), "--host", "no.such.host.invalid"))
        .isEqualTo(1);
    assertThat(host.err.toString())
        .contains("Cannot listen")
        .doesNotContain("fault of the program");
  }
}
