package org.accord.app.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.options.ColorScheme;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.accord.app.Terminal;
import org.accord.app.board.Browsing;
import org.accord.app.board.ServedBoard;
import org.accord.app.casefile.CaseFile;
import org.accord.app.live.LiveCase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Hostile reports sent to a server: each is read or refused with a reason, and on the live board
 * nothing of them runs.
 */
class HostileLiveIT extends Browsing {

  private static final int REPORTS = 240;
  private static final int OPENED = 40;
  private static final long MOST_BYTES = 20L << 20;
  private static final Set<Integer> TAKEN = Set.of(200, 201, 202);
  private static final Set<Integer> REFUSED = Set.of(400, 413, 415, 422);
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private Path folder;
  private ServedBoard served;
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  @AfterEach
  void stop() {
    leave();
    served.close();
  }

  @Override
  protected boolean mayAsk(String url) {
    return url.startsWith(served.root());
  }

  @Test
  void whatIsPostedIsReadOrRefusedAndNothingOfItRunsOnTheLiveBoard() throws Exception {
    Path file = folder.resolve("hostile.accord");
    served = ServedBoard.unlimited(file);
    served.live().now();
    Path reports = Files.createDirectory(folder.resolve("reports"));
    new HostileReports(2).write(reports, REPORTS);
    List<Path> files;
    try (var all = Files.list(reports)) {
      files = all.sorted().toList();
    }
    int posted = 0;
    for (Path each : files) {
      if (Files.size(each) < MOST_BYTES) {
        check(answer(form(each)).join(), each.toString());
        posted++;
      }
    }
    assertThat(posted).isGreaterThan(100);
    List<String> payloads = Payloads.all();
    List<CompletableFuture<HttpResponse<String>>> answers =
        payloads.stream().map(this::text).map(this::answer).toList();
    for (int i = 0; i < answers.size(); i++) {
      check(answers.get(i).join(), payloads.get(i));
    }
    awaitAll(served.live());
    try (CaseFile kept = CaseFile.open(file, Terminal.CLOCK)) {
      assertThat(kept.reports()).hasSizeGreaterThan(REPORTS);
      assertThat(kept.rejected()).isNotEmpty().allSatisfy(r -> assertThat(r.reason()).isNotBlank());
      assertThat(served.live().now().made().reports()).hasSameSizeAs(kept.reports());
    }
    look();
  }

  /**
   * The answer to a request, asked a second time where its connection turns out to be closed: a
   * server that refuses a body unread closes, and any client may have sent the next request by then
   * (RFC 9112, 9.3.1).
   */
  private CompletableFuture<HttpResponse<String>> answer(HttpRequest request) {
    return client
        .sendAsync(request, BodyHandlers.ofString())
        .exceptionallyCompose(e -> client.sendAsync(request, BodyHandlers.ofString()));
  }

  /** Clicks a line so far down the board as asked, once there are lines: they may be drawn anew. */
  private static final String CLICK_AT =
      "part => {"
          + " const lines = document.querySelectorAll('.say, #reports .report button');"
          + " if (!lines.length) return false;"
          + " lines[Math.round(part * (lines.length - 1))].click();"
          + " return true; }";

  /** Every sort of line of the live board is clicked, and the search asked for hostile words. */
  private void look() {
    visit(served.address(), 1400, ColorScheme.LIGHT);
    HostileBoardIT.assertUntouched(page);
    int buttons = page.locator(".say, #reports .report button").count();
    assertThat(buttons).isGreaterThan(OPENED);
    for (int i = 0; i < OPENED; i++) {
      page.waitForFunction(CLICK_AT, (double) i / (OPENED - 1));
      HostileBoardIT.assertUntouched(page);
      page.keyboard().press("Escape");
    }
    page.locator("#search").fill("\"><img src=x onerror=window.pwned=1> script");
    page.locator("#search").press("Enter");
    expect("#found").isVisible();
    HostileBoardIT.assertUntouched(page);
    page.locator("#search").fill("Velmora");
    page.locator("#search").press("Enter");
    expectFirst("#found li mark").hasText("Velmora");
    page.locator("#found .say").first().click();
    expect("#reader").isVisible();
    HostileBoardIT.assertUntouched(page);
    page.locator("#story")
        .selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
    waitUntilDrawn();
    HostileBoardIT.assertUntouched(page);
  }

  private static void check(HttpResponse<String> response, String what) throws IOException {
    assertThat(response.statusCode())
        .as(what + ": " + response.body())
        .satisfiesAnyOf(s -> assertThat(TAKEN).contains(s), s -> assertThat(REFUSED).contains(s));
    assertThat(response.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    JsonNode told = JSON.readTree(response.body());
    if (REFUSED.contains(response.statusCode())) {
      assertThat(told.get("detail").asText()).as(what).isNotBlank();
    } else {
      assertThat(told.get("job").asText()).isNotBlank();
    }
  }

  /** The file in a form, under its own name. */
  private HttpRequest form(Path file) throws IOException {
    String name = String.valueOf(file.getFileName());
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    body.writeBytes(
        ("--hostile\r\nContent-Disposition: form-data; name=\"f\"; filename=\""
                + name.replace("\"", "%22").replace("\r", "%0D").replace("\n", "%0A")
                + "\"\r\n\r\n")
            .getBytes(StandardCharsets.UTF_8));
    body.writeBytes(Files.readAllBytes(file));
    body.writeBytes("\r\n--hostile--\r\n".getBytes(StandardCharsets.UTF_8));
    return post("", "multipart/form-data; boundary=hostile", body.toByteArray());
  }

  /** A plain report with something hostile in all that is said of it. */
  private HttpRequest text(String payload) {
    String hostile = URLEncoder.encode(payload, StandardCharsets.UTF_8);
    String text = "The mayor of Velmora said on Friday that 40 people had left. " + payload;
    return post(
        "?name=" + hostile + ".txt&outlet=" + hostile + "&title=" + hostile + "&url=" + hostile,
        "text/plain; charset=utf-8",
        text.getBytes(StandardCharsets.UTF_8));
  }

  private HttpRequest post(String query, String type, byte[] body) {
    return HttpRequest.newBuilder(URI.create(served.root() + "api/v1/reports" + query))
        .header("Content-Type", type)
        .header("Authorization", "Bearer " + served.secret())
        .POST(BodyPublishers.ofByteArray(body))
        .build();
  }

  private static void awaitAll(LiveCase live) throws InterruptedException {
    while (!live.arrivals().stream().allMatch(a -> a.state().isOver())) {
      Thread.sleep(100);
    }
  }
}
