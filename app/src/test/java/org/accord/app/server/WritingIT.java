package org.accord.app.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.accord.app.Terminal;
import org.accord.app.casefile.CaseFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reports and decisions that come in over the wire, and who hears of them. */
class WritingIT {

  private static final String FERRY =
      "The mayor of Harlin said on Monday that 40 people had left the island by ferry.";

  @TempDir private Path folder;
  private Path file;
  private Served served;

  @BeforeEach
  void serve() {
    file = folder.resolve("written.accord");
    served = Served.over(file);
    served.live.now();
  }

  @AfterEach
  void stop() {
    served.close();
  }

  private JsonNode only() {
    JsonNode reports = served.json("/api/v1/reports").get("items");
    assertThat(reports).hasSize(1);
    return served.json("/api/v1/reports/" + reports.get(0).get("id").asText());
  }

  @Test
  void textComesInWithWhatIsSaidOfIt() throws Exception {
    HttpResponse<byte[]> response =
        served.post(
            "/api/v1/reports?outlet=Harlin%20Post&published=2031-03-03&title=Ferry&url=http://x.example/1",
            "text/plain; charset=utf-8", FERRY);
    JsonNode job = served.done(response);
    assertThat(job.get("added").asInt()).isEqualTo(1);
    JsonNode report = only();
    assertThat(report.get("id")).isEqualTo(job.get("reports").get(0));
    assertThat(report.get("outlet").asText()).isEqualTo("Harlin Post");
    assertThat(report.get("published").asText()).isEqualTo("2031-03-03");
    assertThat(report.get("title").asText()).isEqualTo("Ferry");
    assertThat(report.get("text").asText()).isEqualTo(FERRY);
  }

  @Test
  void aWebPageComesInAsItsArticle() throws Exception {
    String page =
        "<html><head><title>Ferry</title><script>window.ran=1</script></head><body><nav>Home</nav>"
            + "<article><h1>Ferry leaves</h1><p>"
            + FERRY
            + "</p><p>The coast guard confirmed on Tuesday that nobody was hurt on the way.</p>"
            + "</article></body></html>";
    served.done(served.post("/api/v1/reports?name=ferry.html", "text/html", page));
    JsonNode report = only();
    assertThat(report.get("text").asText()).contains(FERRY).doesNotContain("window.ran");
    HttpResponse<byte[]> text =
        served.get("/api/v1/reports/" + report.get("id").asText() + "/text");
    assertThat(text.headers().firstValue("Content-Type").orElse("")).startsWith("text/plain");
  }

  @Test
  void jsonComesInAloneOrManyAtATime() throws Exception {
    String one = "{\"id\":\"a\",\"outlet\":\"X\",\"text\":\"" + FERRY + "\"}";
    String two = "{\"outlet\":\"Y\",\"text\":\"" + FERRY + " He saw it.\"}";
    assertThat(
            served
                .done(served.post("/api/v1/reports", "application/json", one))
                .get("added")
                .asInt())
        .isEqualTo(1);
    JsonNode both =
        served.done(
            served.post(
                "/api/v1/reports", "application/json", "{\"reports\":[" + one + "," + two + "]}"));
    assertThat(both.get("added").asInt()).isEqualTo(1);
    assertThat(both.get("known").asInt()).isEqualTo(1);
    JsonNode lines =
        served.done(
            served.post("/api/v1/reports", "application/x-ndjson", one + "\n{\n" + two + "\n"));
    assertThat(lines.get("refused").asInt()).isEqualTo(1);
    assertThat(served.json("/api/v1/rejected").get("items")).hasSize(1);
  }

  @Test
  void filesOfAFormComeInUnderHarmlessNames() throws Exception {
    String form =
        part("../../etc/passwd.txt", FERRY)
            + part("C:\\\\x\\\\second.txt", FERRY + " He saw it.")
            + part("picture.png", "no report")
            + "--b--\r\n";
    JsonNode job =
        served.done(served.post("/api/v1/reports", "multipart/form-data; boundary=b", form));
    assertThat(job.get("added").asInt()).isEqualTo(2);
    assertThat(job.get("refused").asInt()).isEqualTo(1);
    for (JsonNode report : served.json("/api/v1/reports").get("items")) {
      assertThat(report.get("report").asText()).doesNotContain("..").doesNotStartWith("/");
    }
  }

  private static String part(String name, String text) {
    return "--b\r\nContent-Disposition: form-data; name=\"f\"; filename=\""
        + name
        + "\"\r\nContent-Type: text/plain\r\n\r\n"
        + text
        + "\r\n";
  }

  @Test
  void whatCannotBeReadIsToldAtOnce() {
    assertThat(served.post("/api/v1/reports", "application/pdf", "%PDF").statusCode())
        .isEqualTo(415);
    assertThat(served.post("/api/v1/reports", "text/plain", "").statusCode()).isEqualTo(400);
    assertThat(served.post("/api/v1/reports", "application/json", "{").statusCode()).isEqualTo(400);
    assertThat(
            served
                .post("/api/v1/reports", "application/json", "{\"text\":\"x\",\"txet\":1}")
                .statusCode())
        .isEqualTo(400);
    assertThat(served.post("/api/v1/reports?published=soon", "text/plain", FERRY).statusCode())
        .isEqualTo(400);
    assertThat(
            served
                .post(
                    "/api/v1/reports",
                    "text/plain",
                    "\u0000\u0001".getBytes(StandardCharsets.UTF_8))
                .statusCode())
        .isEqualTo(422);
    assertThat(served.live.now().made().reports()).isEmpty();
  }

  @Test
  void aDecisionIsTakenAndTakenBackOverTheWire() throws Exception {
    served.done(served.post("/api/v1/reports", "text/plain", FERRY));
    String claim = served.json("/api/v1/claims").get("items").get(0).get("id").asText();
    HttpResponse<byte[]> taken =
        served.post(
            "/api/v1/decisions",
            "application/json",
            "{\"kind\":\"reject\",\"thing\":\"" + claim + "\",\"by\":\"ana\"}");
    assertThat(taken.statusCode()).isEqualTo(201);
    String at = taken.headers().firstValue("Location").orElseThrow();
    assertThat(served.json(at).get("state").asText()).isEqualTo("applied");
    HttpResponse<byte[]> undone = served.post(at + "/undo", "application/json", "{\"by\":\"bo\"}");
    assertThat(undone.statusCode()).isEqualTo(201);
    assertThat(served.json(at).get("state").asText()).isEqualTo("undone");
    assertThat(served.json("/api/v1/decisions?status=undone").get("total").asInt()).isEqualTo(1);
    Terminal list = new Terminal();
    list.run("decide", "list", "--case", file, "--json");
    assertThat(served.json("/api/v1/decisions").get("items"))
        .isEqualTo(Served.JSON.readTree(list.out.toString()));
  }

  @Test
  void aDecisionThatCannotBeIsAProblem() throws Exception {
    served.done(served.post("/api/v1/reports", "text/plain", FERRY));
    String claim = served.json("/api/v1/claims").get("items").get(0).get("id").asText();
    for (String body :
        new String[] {
          "{\"kind\":\"correct\",\"thing\":\"" + claim + "\",\"correction\":\"x=y\",\"by\":\"a\"}",
          "{\"kind\":\"accept\",\"thing\":\"nothing\",\"by\":\"a\"}",
          "{\"kind\":\"merge\",\"thing\":\"" + claim + "\",\"other\":\"S1\",\"by\":\"a\"}"
        }) {
      assertThat(served.post("/api/v1/decisions", "application/json", body).statusCode())
          .as(body)
          .isEqualTo(422);
    }
    for (String body :
        new String[] {
          "",
          "[]",
          "{}",
          "{\"kind\":\"praise\",\"thing\":\"x\",\"by\":\"a\"}",
          "{\"kind\":\"accept\",\"thing\":\"" + claim + "\"}",
          "{\"kind\":\"accept\",\"thing\":\"" + claim + "\",\"by\":\"a\",\"why\":\"b\"}"
        }) {
      assertThat(served.post("/api/v1/decisions", "application/json", body).statusCode())
          .as(body)
          .isEqualTo(400);
    }
    assertThat(
            served
                .post("/api/v1/decisions/D0/undo", "application/json", "{\"by\":\"a\"}")
                .statusCode())
        .isEqualTo(404);
    assertThat(served.live.now().made().decisions()).isEmpty();
  }

  @Test
  void whoListensHearsOfAReportAndOfADecision() throws Exception {
    try (Listening listening = Listening.open(served)) {
      String empty = listening.await("version", v -> true).row().get("version").asText();
      assertThat(empty).isEqualTo(served.live.now().version());
      served.post("/api/v1/reports", "application/x-ndjson", "{\"text\":\"" + FERRY + "\"}\n{}\n");
      assertThat(listening.await("rejected", r -> true).row().get("reason").asText()).isNotBlank();
      listening.await("progress", p -> p.get("state").asText().equals("done"));
      String claim = served.json("/api/v1/claims").get("items").get(0).get("id").asText();
      served.post(
          "/api/v1/decisions",
          "application/json",
          "{\"kind\":\"accept\",\"thing\":\"" + claim + "\",\"by\":\"ana\"}");
      assertThat(listening.await("decision", d -> true).row().get("who").asText()).isEqualTo("ana");
    }
    String now = served.live.now().version();
    try (Listening back = Listening.open(served, "Last-Event-ID", "an-older-version")) {
      Listening.Event version = back.await("version", v -> true);
      assertThat(version.id()).isEqualTo(now);
      assertThat(version.row().get("before").asText()).isEqualTo("an-older-version");
    }
  }

  @Test
  void whatAnotherProcessDecidesIsHeardOf() throws Exception {
    served.done(served.post("/api/v1/reports", "text/plain", FERRY));
    String before = served.live.now().version();
    try (Listening listening = Listening.open(served)) {
      new Terminal().run("decide", "note", "S1", "ask again", "--by", "bo", "--case", file);
      listening.await("version", v -> !v.get("version").asText().equals(before));
    }
    assertThat(served.json("/api/v1/decisions").get("total").asInt()).isEqualTo(1);
  }

  @Test
  void whatWasPostedIsInTheCaseFile() throws Exception {
    served.done(served.post("/api/v1/reports?name=a.txt", "text/plain", FERRY));
    Path read = Files.writeString(folder.resolve("a.txt"), FERRY);
    Terminal terminal = new Terminal();
    terminal.run("read", read, "--case", file, "--no-board");
    assertThat(terminal.out.toString()).contains("1 report known already");
    try (CaseFile kept = CaseFile.open(file, Terminal.CLOCK)) {
      assertThat(kept.reports()).hasSize(1);
    }
  }
}
