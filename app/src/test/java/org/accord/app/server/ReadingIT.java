package org.accord.app.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.accord.app.Terminal;
import org.accord.app.export.ExportForm;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the server answers to those who read, over the example case. */
class ReadingIT {

  @TempDir private static Path folder;
  private static Path file;
  private static Served served;

  @BeforeAll
  static void serve() {
    file = Served.example(folder);
    served = Served.over(file);
    served.live.now();
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  private static String exported(String... more) {
    Terminal terminal = new Terminal();
    List<Object> words = new ArrayList<>(List.of("export", "--case", file));
    words.addAll(List.of(more));
    assertThat(terminal.run(words.toArray())).isZero();
    return terminal.out.toString();
  }

  @ParameterizedTest
  @EnumSource
  void anExportIsByteForByteThatOfTheCommandLine(ExportForm form) {
    HttpResponse<byte[]> response = served.get("/api/v1/exports/" + form);
    assertThat(Served.text(response)).isEqualTo(exported("--format", form.toString()));
    assertThat(response.headers().firstValue("Content-Disposition").orElse(""))
        .startsWith("attachment; filename=\"harbour.");
  }

  @Test
  void asOfAnswersWhatTheCommandLineAnswers() {
    String then = Served.text(served.get("/api/v1/exports/json?asOf=2025-03-06"));
    assertThat(then).isEqualTo(exported("--as-of", "2025-03-06")).isNotEqualTo(exported());
    JsonNode claims = served.json("/api/v1/claims?asOf=2025-03-06&limit=1");
    assertThat(claims.get("total").asInt())
        .isEqualTo(
            served
                .live
                .asOf(java.time.Instant.parse("2025-03-06T23:59:59Z"))
                .made()
                .stories()
                .stream()
                .mapToInt(s -> s.dossier().claims().size())
                .sum());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "reports",
        "attributions",
        "claims",
        "case-events",
        "quantities",
        "actors",
        "places",
        "findings",
        "phases",
        "undertakings",
        "stories",
        "lineages",
        "pairs"
      })
  void pagesSumToTheWhole(String what) {
    JsonNode whole = served.json("/api/v1/" + what + "?limit=1000");
    assertThat(whole.get("items")).hasSize(whole.get("total").asInt()).isNotEmpty();
    List<JsonNode> pages = new ArrayList<>();
    String next = "/api/v1/" + what + "?limit=3";
    while (next != null) {
      HttpResponse<byte[]> response = served.get(next);
      JsonNode page = Served.json(response);
      page.get("items").forEach(pages::add);
      next = page.get("next").isNull() ? null : page.get("next").asText();
      assertThat(response.headers().firstValue("Link").isPresent()).isEqualTo(next != null);
    }
    assertThat(pages).containsExactlyElementsOf(whole.get("items"));
  }

  @Test
  void rowsAreThoseOfTheExport() throws IOException {
    JsonNode export = Served.JSON.readTree(exported());
    assertThat(served.json("/api/v1/claims?limit=1000").get("items"))
        .isEqualTo(export.get("claims"));
    assertThat(served.json("/api/v1/findings?limit=1000").get("items"))
        .isEqualTo(export.get("findings"));
    assertThat(served.json("/api/v1/case-events?limit=1000").get("items"))
        .isEqualTo(export.get("events"));
    JsonNode report = export.get("reports").get(0);
    assertThat(served.json("/api/v1/reports/" + report.get("id").asText())).isEqualTo(report);
    HttpResponse<byte[]> text =
        served.get("/api/v1/reports/" + report.get("id").asText() + "/text");
    assertThat(Served.text(text)).isEqualTo(report.get("text").asText());
    assertThat(text.headers().firstValue("Content-Type"))
        .hasValueSatisfying(t -> assertThat(t).startsWith("text/plain"));
  }

  @Test
  void claimsAreFoundByWhoSaysThemInAnySpelling() {
    JsonNode all = served.json("/api/v1/claims?speaker=UNHCR&limit=1000");
    assertThat(all.get("total").asInt()).isPositive();
    for (JsonNode claim : all.get("items")) {
      List<String> said = new ArrayList<>();
      claim
          .get("chain")
          .forEach(a -> said.add(served.json("/api/v1/attributions/" + a.asText()).toString()));
      assertThat(said).anySatisfy(s -> assertThat(s).contains("UNHCR"));
    }
    assertThat(served.json("/api/v1/claims?speaker=unhcr&limit=1000").get("items"))
        .isEqualTo(all.get("items"));
    assertThat(served.json("/api/v1/claims?speaker=nobody").get("total").asInt()).isZero();
  }

  @Test
  void filtersNarrowEachOtherAndSeveralValuesWiden() {
    int denied = total("claims?certainty=denied");
    int expected = total("claims?certainty=expected");
    assertThat(total("claims?certainty=denied&certainty=expected")).isEqualTo(denied + expected);
    int move = total("claims?type=MOVE");
    assertThat(total("claims?type=MOVE&certainty=expected")).isBetween(1, Math.min(move, expected));
    assertThat(total("findings?status=contested") + total("findings?status=corroborated"))
        .isLessThanOrEqualTo(total("findings"));
    assertThat(total("claims?story=S1") + total("claims?story=S2")).isEqualTo(total("claims"));
    JsonNode report = served.json("/api/v1/reports?limit=1").get("items").get(0);
    assertThat(total("claims?report=" + report.get("id").asText()))
        .isEqualTo(total("claims?report=" + report.get("report").asText()))
        .isPositive();
    JsonNode place = served.json("/api/v1/places?limit=1").get("items").get(0);
    assertThat(total("places?place=" + place.get("id").asText())).isEqualTo(1);
  }

  private static int total(String query) {
    return served.json("/api/v1/" + query).get("total").asInt();
  }

  @Test
  void everyRowLeadsToItsSentence() {
    for (String what : List.of("claims", "attributions", "case-events", "quantities", "findings")) {
      JsonNode row = served.json("/api/v1/" + what + "?limit=1").get("items").get(0);
      JsonNode evidence = served.json("/api/v1/evidence/" + row.get("id").asText());
      assertThat(evidence.get("items")).isNotEmpty();
      for (JsonNode one : evidence.get("items")) {
        String text =
            Served.text(served.get("/api/v1/reports/" + one.get("reportId").asText() + "/text"));
        assertThat(text.substring(one.get("start").asInt(), one.get("end").asInt()))
            .isEqualTo(one.get("words").asText());
        assertThat(one.get("sentence").asText()).contains(one.get("words").asText());
        JsonNode same = served.json("/api/v1/evidence/" + one.get("id").asText());
        assertThat(same.get("items").get(0)).isEqualTo(one);
      }
    }
  }

  @Test
  void aCopiedSentenceNamesTheReportsThatCarryIt() {
    JsonNode pair = served.json("/api/v1/pairs?relation=copy").get("items").get(0);
    String name = pair.get("a").asText();
    int start = pair.get("passages").get(0).get("a").get("start").asInt() + 40;
    JsonNode evidence = served.json("/api/v1/evidence/" + name + "@" + start + "-" + (start + 5));
    assertThat(evidence.get("items").get(0).get("copies")).isNotEmpty();
  }

  @Test
  void twoReportsStandSideBySide() {
    JsonNode pair = served.json("/api/v1/pairs?relation=copy").get("items").get(0);
    String a = pair.get("a").asText();
    String b = pair.get("b").asText();
    JsonNode one = served.json("/api/v1/pairs/" + a + "/" + b);
    JsonNode turned = served.json("/api/v1/pairs/" + b + "/" + a);
    assertThat(one.get("a")).isEqualTo(turned.get("b"));
    assertThat(one.get("passages").get(0).get("a"))
        .isEqualTo(turned.get("passages").get(0).get("b"));
    for (String side : List.of("a", "b")) {
      JsonNode passage = one.get("passages").get(0).get(side);
      String text =
          Served.text(served.get("/api/v1/reports/" + one.get(side).get("id").asText() + "/text"));
      assertThat(text.substring(passage.get("start").asInt(), passage.get("end").asInt()))
          .isEqualTo(passage.get("text").asText())
          .isNotBlank();
    }
  }

  @Test
  void searchFindsASentenceWithItsPlace() {
    JsonNode hit = served.json("/api/v1/search?q=blankets%20OR%20convoy&limit=1");
    assertThat(hit.get("total").asInt()).isGreaterThanOrEqualTo(0);
    JsonNode found = served.json("/api/v1/search?q=convoy&limit=2");
    assertThat(found.get("items")).hasSize(2);
    assertThat(
            found.get("items").get(0).get("sentence").asText().toLowerCase(java.util.Locale.ROOT))
        .contains("convoy");
    assertThat(served.json("/api/v1/search?q=convoy&asOf=2001-01-01").get("total").asInt())
        .isZero();
  }

  @Test
  void changesAreThoseOfTheCommandLine() throws IOException {
    Terminal terminal = new Terminal();
    terminal.run("changes", "--since", "2025-03-07", "--case", file, "--json");
    assertThat(served.json("/api/v1/changes?since=2025-03-07"))
        .isEqualTo(Served.JSON.readTree(terminal.out.toString()));
  }

  @Test
  void anUnchangedAnswerIsNotSentAgain() {
    HttpResponse<byte[]> first = served.get("/api/v1/findings");
    String tag = first.headers().firstValue("ETag").orElseThrow();
    assertThat(tag).doesNotStartWith("W/");
    HttpResponse<byte[]> again = served.get("/api/v1/findings", "If-None-Match", tag);
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
    assertThat(again.headers().firstValue("ETag")).hasValue(tag);
    assertThat(served.get("/api/v1/claims", "If-None-Match", tag).statusCode()).isEqualTo(200);
  }

  @Test
  void whoCanUnpackGetsItPacked() throws IOException {
    HttpResponse<byte[]> plain = served.get("/api/v1/claims");
    HttpResponse<byte[]> packed = served.get("/api/v1/claims", "Accept-Encoding", "br, gzip");
    assertThat(packed.headers().firstValue("Content-Encoding")).hasValue("gzip");
    assertThat(packed.headers().firstValue("ETag"))
        .isNotEqualTo(plain.headers().firstValue("ETag"));
    assertThat(packed.body().length).isLessThan(plain.body().length / 2);
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed.body()))) {
      assertThat(in.readAllBytes()).isEqualTo(plain.body());
    }
    assertThat(
            served
                .get("/api/v1/claims", "Accept-Encoding", "gzip;q=0")
                .headers()
                .firstValue("Content-Encoding"))
        .isEmpty();
  }

  @Test
  void aHeadHasTheHeadersOfAGetAndNoBody() {
    HttpResponse<byte[]> get = served.get("/api/v1/claims");
    HttpResponse<byte[]> head =
        served.send(
            HttpRequest.newBuilder(served.at("/api/v1/claims"))
                .method("HEAD", BodyPublishers.noBody())
                .build());
    assertThat(head.body()).isEmpty();
    assertThat(head.headers().firstValue("ETag")).isEqualTo(get.headers().firstValue("ETag"));
    assertThat(head.headers().firstValue("Content-Length"))
        .hasValue(Integer.toString(get.body().length));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/claims?speeker=x",
        "/api/v1/claims?type=MOOVE",
        "/api/v1/findings?status=bogus",
        "/api/v1/attributions?stance=foo",
        "/api/v1/claims?limit=0",
        "/api/v1/claims?limit=9999",
        "/api/v1/claims?limit=x",
        "/api/v1/claims?offset=-1",
        "/api/v1/claims?asOf=yesterday",
        "/api/v1/claims?limit=1&limit=2",
        "/api/v1/search",
        "/api/v1/search?q=-%20-",
        "/api/v1/search?q=x&order=worst",
        "/api/v1/changes",
        "/api/v1/changes?since=2025-03-08&asOf=2025-03-01",
        "/api/v1/pairs?relation=cousin"
      })
  void aRequestThatIsNotUnderstoodSaysWhatWouldBe(String path) {
    HttpResponse<byte[]> response = served.get(path);
    assertProblem(response, 400);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/nothing",
        "/api/v1/nothing",
        "/api/v1/claims/C-0",
        "/api/v1/reports/none",
        "/api/v1/reports/none/text",
        "/api/v1/stories/S99",
        "/api/v1/evidence/none",
        "/api/v1/evidence/gulf-wire-agreed.txt@5-999999",
        "/api/v1/evidence/gulf-wire-agreed.txt@5-5",
        "/api/v1/exports/pdf",
        "/api/v1/jobs/J99",
        "/api/v1/lineages/L99",
        "/api/v1/cases/other",
        "/api/v1/actors/C-0",
        "/board/../../etc/passwd",
        "/board/%2e%2e/x"
      })
  void whatIsNotThereIsAProblemToo(String path) {
    HttpResponse<byte[]> response = served.get(path);
    assertThat(response.statusCode()).isIn(400, 404);
    assertProblem(response, response.statusCode());
  }

  @Test
  void anotherMethodIsToldWhichAreAnswered() {
    HttpResponse<byte[]> response =
        served.send(HttpRequest.newBuilder(served.at("/api/v1/claims")).DELETE().build());
    assertProblem(response, 405);
    assertThat(response.headers().firstValue("Allow")).hasValue("GET, HEAD");
  }

  @Test
  void aVersionThatIsGoneIsToldSo() {
    assertProblem(served.get("/api/v1/claims?version=0123"), 410);
  }

  private static void assertProblem(HttpResponse<byte[]> response, int status) {
    assertThat(response.statusCode()).isEqualTo(status);
    assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    JsonNode problem = Served.json(response);
    assertThat(problem.get("status").asInt()).isEqualTo(status);
    assertThat(problem.get("type").asText()).startsWith("urn:accord:problem:");
    assertThat(problem.get("title").asText()).isNotBlank();
    assertThat(problem.get("detail").asText()).isNotBlank();
  }
}
