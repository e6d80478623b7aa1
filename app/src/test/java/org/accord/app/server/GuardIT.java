package org.accord.app.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.accord.app.UserError;
import org.accord.app.server.ServerOptions.Limits;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is not let in, and what is not taken. */
class GuardIT {

  private static final String REPORT =
      "The mayor of Harlin said on Monday that 40 people had left.";
  private static final Limits NARROW = new Limits(10_000, 20_000, 30, 4, 2);

  @TempDir private static Path folder;
  private static Served served;

  @BeforeAll
  static void serve() {
    served = Served.over(folder.resolve("guarded.accord"));
    served.live.now();
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  private static HttpRequest.Builder posting(Served to, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(to.at("/api/v1/reports"))
            .POST(BodyPublishers.ofString(REPORT))
            .header("Content-Type", "text/plain");
    return headers.length == 0 ? request : request.headers(headers);
  }

  private static int status(HttpRequest.Builder request) {
    return served.send(request.build()).statusCode();
  }

  /** What comes back for bytes that no client would send. */
  private static String raw(Served to, String sent) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", to.server.port())) {
      socket.setSoTimeout(20_000);
      socket.getOutputStream().write(sent.getBytes(StandardCharsets.ISO_8859_1));
      socket.getOutputStream().flush();
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static String raw(String method, String path, String... headers) throws IOException {
    String head = method + " " + path + " HTTP/1.1\r\n" + String.join("\r\n", headers);
    return raw(served, head + "\r\nConnection: close\r\n\r\n");
  }

  @Test
  void writingNeedsTheToken() {
    assertThat(status(posting(served))).isEqualTo(401);
    assertThat(status(posting(served, "Authorization", "Bearer " + Served.TOKEN + "x")))
        .isEqualTo(401);
    assertThat(status(posting(served, "Authorization", "Basic " + Served.TOKEN))).isEqualTo(401);
    assertThat(status(posting(served, "Authorization", "Bearer"))).isEqualTo(401);
    assertThat(served.live.now().made().reports()).isEmpty();
    HttpResponse<byte[]> refused = served.send(posting(served).build());
    assertThat(refused.headers().firstValue("WWW-Authenticate")).isPresent();
    HttpRequest decision =
        HttpRequest.newBuilder(served.at("/api/v1/decisions"))
            .POST(BodyPublishers.ofString("{}"))
            .header("Content-Type", "application/json")
            .build();
    assertThat(served.send(decision).statusCode()).isEqualTo(401);
  }

  @Test
  void readingOnThisMachineNeedsNone() {
    assertThat(served.get("/api/v1/claims").statusCode()).isEqualTo(200);
  }

  @Test
  void elsewhereEverythingOfTheCaseNeedsTheToken() {
    try (Served open = Served.over(folder.resolve("open.accord"), "0.0.0.0", Limits.defaults())) {
      open.live.now();
      for (String path :
          List.of("/api/v1/claims", "/api/v1/cases", "/api/v1/jobs", "/api/v1/exports/json")) {
        assertThat(open.get(path).statusCode()).as(path).isEqualTo(401);
        assertThat(open.get(path, "Authorization", "Bearer " + Served.TOKEN).statusCode())
            .isEqualTo(200);
      }
      assertThat(open.get("/api/v1/events", "Accept", "text/event-stream").statusCode())
          .isEqualTo(401);
      assertThat(open.get("/api/v1/health").statusCode()).isEqualTo(200);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "evil.example",
        "evil.example:7400",
        "127.0.0.1.evil.example",
        "localhost.evil.example",
        "0.0.0.0",
        "[::2]",
        "127.0.0.1@evil.example"
      })
  void aNameThatIsNotLoopbacksIsNotServed(String host) throws IOException {
    assertThat(raw("GET", "/api/v1/claims", "Host: " + host)).startsWith("HTTP/1.1 4");
    assertThat(raw("GET", "/", "Host: " + host)).startsWith("HTTP/1.1 4");
  }

  @ParameterizedTest
  @ValueSource(strings = {"localhost:1", "127.0.0.1", "[::1]:80", "LOCALHOST"})
  void loopbacksNamesAre(String host) throws IOException {
    assertThat(raw("GET", "/api/v1/claims", "Host: " + host)).startsWith("HTTP/1.1 200");
  }

  @Test
  void aPageOfAnotherSiteCannotWriteEvenWithTheToken() {
    String[] token = {"Authorization", "Bearer " + Served.TOKEN};
    assertThat(status(posting(served, token).header("Origin", "http://evil.example")))
        .isEqualTo(403);
    assertThat(status(posting(served, token).header("Origin", "null"))).isEqualTo(403);
    assertThat(status(posting(served, token).header("Origin", "http://localhost:1")))
        .isEqualTo(403);
    assertThat(status(posting(served, token).header("Sec-Fetch-Site", "cross-site")))
        .isEqualTo(403);
    assertThat(served.get("/api/v1/claims", "Sec-Fetch-Site", "cross-site").statusCode())
        .isEqualTo(403);
    assertThat(served.get("/api/v1/claims", "Sec-Fetch-Site", "same-origin").statusCode())
        .isEqualTo(200);
  }

  @Test
  void noOtherSiteIsAllowedToReadAnAnswer() {
    HttpResponse<byte[]> response = served.get("/api/v1/claims", "Origin", "http://evil.example");
    assertThat(response.headers().map().keySet())
        .noneMatch(h -> h.toLowerCase(java.util.Locale.ROOT).startsWith("access-control"));
    assertThat(response.headers().firstValue("Set-Cookie")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/api/v1/claims", "/api/v1/nothing", "/api/v1/exports/md"})
  void everyAnswerIsGuarded(String path) {
    HttpResponse<byte[]> response = served.get(path);
    assertThat(response.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    assertThat(response.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
    String policy = response.headers().firstValue("Content-Security-Policy").orElse("");
    assertThat(policy).contains("frame-ancestors 'none'").doesNotContain("unsafe");
    if (path.startsWith("/api/")) {
      assertThat(policy).contains("default-src 'none'");
    }
  }

  @Test
  void aMethodIsWhatItIsCalled() throws IOException {
    assertThat(raw("GET", "/api/v1/reports", "Host: localhost", "X-HTTP-Method-Override: POST"))
        .startsWith("HTTP/1.1 400");
  }

  @Test
  void whatIsNoHttpIsAProblemLikeAllOthers() throws IOException {
    for (String sent :
        List.of(
            "NONSENSE\r\n\r\n",
            "GET / HTTP/1.1\r\nHost: localhost\r\nX: " + "y".repeat(9_000) + "\r\n\r\n",
            "GET /" + "x".repeat(9_000) + " HTTP/1.1\r\nHost: localhost\r\n\r\n",
            "GET / HTTP/1.1\r\n\r\n")) {
      String answer = raw(served, sent);
      assertThat(answer).startsWith("HTTP/1.1 4").contains("application/problem+json");
      assertThat(answer).doesNotContain("<html").doesNotContain("Jetty");
    }
    assertThat(raw("GET", "/api/v1/claims?speaker=%zz", "Host: localhost"))
        .startsWith("HTTP/1.1 400")
        .contains("application/problem+json");
  }

  @Test
  void whatIsTooLargeIsNotTaken() throws IOException {
    try (Served small = Served.over(folder.resolve("small.accord"), "127.0.0.1", NARROW)) {
      small.live.now();
      String large = REPORT.repeat(1 + 10_000 / REPORT.length());
      assertThat(small.post("/api/v1/reports", "text/plain", large).statusCode()).isEqualTo(413);
      String chunked =
          "POST /api/v1/reports HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
              + Served.TOKEN
              + "\r\nContent-Type: text/plain\r\nConnection: close\r\n"
              + "Transfer-Encoding: chunked\r\n\r\n"
              + Integer.toHexString(large.length())
              + "\r\n"
              + large
              + "\r\n0\r\n\r\n";
      assertThat(raw(small, chunked)).startsWith("HTTP/1.1 413");
      String form =
          "--b\r\nContent-Disposition: form-data; name=\"f\"; filename=\"a.txt\"\r\n\r\n"
              + large
              + "\r\n--b--\r\n";
      assertThat(
              small.post("/api/v1/reports", "multipart/form-data; boundary=b", form).statusCode())
          .isEqualTo(413);
      assertThat(small.live.now().made().reports()).isEmpty();
    }
  }

  @Test
  void whoWritesTooOftenMustWait() {
    try (Served busy = Served.over(folder.resolve("busy.accord"), "127.0.0.1", NARROW)) {
      busy.live.now();
      HttpRequest empty =
          HttpRequest.newBuilder(busy.at("/api/v1/decisions"))
              .POST(BodyPublishers.ofString("[]"))
              .header("Content-Type", "application/json")
              .header("Authorization", "Bearer " + Served.TOKEN)
              .build();
      List<HttpResponse<byte[]>> answers =
          busy.send(Collections.nCopies(2 * NARROW.writes(), empty));
      assertThat(answers).extracting(HttpResponse::statusCode).contains(400, 429);
      assertThat(answers)
          .filteredOn(a -> a.statusCode() == 429)
          .allSatisfy(a -> assertThat(a.headers().firstValue("Retry-After")).isPresent());
    }
  }

  @Test
  void whoAsksForTooManyTimesMustWaitAndTimesBetweenCostNothing() throws Exception {
    try (Served replay = Served.over(folder.resolve("replay.accord"), "127.0.0.1", NARROW)) {
      replay.live.now();
      StringBuilder lines = new StringBuilder();
      for (int day = 10; day < 22; day++) {
        lines.append("{\"text\":\"" + REPORT + "\",\"published\":\"2031-03-" + day + "\"}\n");
      }
      replay.post("/api/v1/reports", "application/x-ndjson", lines.toString());
      while (replay.json("/api/v1/reports").get("total").asInt() < 12) {
        Thread.sleep(50);
      }
      for (int i = 0; i < 50; i++) {
        assertThat(replay.get("/api/v1/claims?asOf=2031-03-12T0" + i % 10 + ":00Z").statusCode())
            .isEqualTo(200);
      }
      List<HttpRequest> requests =
          IntStream.range(10, 21)
              .mapToObj(day -> replay.at("/api/v1/claims?asOf=2031-03-" + day))
              .map(at -> HttpRequest.newBuilder(at).build())
              .toList();
      assertThat(replay.send(requests)).extracting(HttpResponse::statusCode).contains(200, 429);
    }
  }

  @Test
  void listenersAreOnlySoMany() throws Exception {
    try (Served few = Served.over(folder.resolve("few.accord"), "127.0.0.1", NARROW)) {
      few.live.now();
      List<java.io.InputStream> streams = new ArrayList<>();
      for (int i = 0; i < NARROW.listeners(); i++) {
        streams.add(Listening.open(few).stream());
      }
      assertThat(few.get("/api/v1/events", "Accept", "text/event-stream").statusCode())
          .isEqualTo(503);
      for (java.io.InputStream stream : streams) {
        stream.close();
      }
    }
  }

  @Test
  void aListenerWhoHasGoneOccupiesNoThread() throws Exception {
    try (Served left = Served.over(folder.resolve("left.accord"))) {
      left.live.now();
      for (int i = 0; i < 3; i++) {
        Listening.open(left).stream().close();
      }
      left.done(left.post("/api/v1/reports", "text/plain", REPORT));
      Listening.open(left);
    }
    assertThat(samplesOfThreadsThatNeverEnd()).contains(0L);
  }

  /** How many of the listeners' threads answer requests, again and again until none does. */
  private static List<Long> samplesOfThreadsThatNeverEnd() throws InterruptedException {
    List<Long> samples = new ArrayList<>();
    int quiet = 0;
    while (quiet < 20 && samples.size() < 1_200) {
      long answering =
          Thread.getAllStackTraces().entrySet().stream()
              .filter(e -> e.getKey().getName().startsWith("JavalinDefaultAsync"))
              .flatMap(e -> java.util.Arrays.stream(e.getValue()))
              .filter(f -> f.getMethodName().equals("handleTask"))
              .count();
      quiet = answering == 0 ? quiet + 1 : 0;
      samples.add(answering);
      Thread.sleep(50);
    }
    return quiet < 20 ? List.of(-1L) : samples;
  }

  @Test
  void aSecondServerAtTheSamePortSaysSo() {
    ServerOptions same =
        new ServerOptions(
            "127.0.0.1", served.server.port(), Token.of(Served.TOKEN), Limits.defaults());
    assertThatThrownBy(
            () -> AccordServer.start(served.live, folder.resolve("guarded.accord"), same))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("Maybe another 'accord serve' runs there");
  }

  @Test
  void aTokenFileMustHoldAToken() throws IOException {
    assertThatThrownBy(() -> Token.in(Files.writeString(folder.resolve("short"), "abc\n")))
        .isInstanceOf(UserError.class);
    assertThat(Token.in(Files.writeString(folder.resolve("good"), "0123456789abcdef\n")).secret())
        .isEqualTo("0123456789abcdef");
    assertThat(Token.random().secret()).hasSize(43).isNotEqualTo(Token.random().secret());
    assertThat(Token.random().toString()).isEqualTo("Token");
  }
}
