package org.accord.app.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.accord.app.Terminal;
import org.accord.app.server.route.Route;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The served description says what the server does: every route, every answer. */
class OpenApiIT {

  @TempDir private static Path folder;
  private static Served served;
  private static JsonNode document;

  @BeforeAll
  static void serve() {
    Path file = Served.example(folder);
    new Terminal().run("decide", "note", "S1", "ask again", "--by", "bo", "--case", file);
    served = Served.over(file);
    served.live.now();
    document = served.json("/api/v1/openapi.json");
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  private static String documented(Route route) {
    return route.method() + " " + route.path().replace('<', '{').replace('>', '}');
  }

  private static List<Route> routes() {
    return served.server.routes().stream().filter(r -> r.path().startsWith("/api/")).toList();
  }

  @Test
  void everyRouteIsInTheDocumentAndNothingElseIs() {
    Set<String> there = new TreeSet<>(Set.of("GET /api/v1/events"));
    routes().forEach(route -> there.add(documented(route)));
    Set<String> told = new TreeSet<>();
    document
        .get("paths")
        .fields()
        .forEachRemaining(
            path ->
                path.getValue()
                    .fieldNames()
                    .forEachRemaining(
                        method ->
                            told.add(
                                method.toUpperCase(java.util.Locale.ROOT) + " " + path.getKey())));
    assertThat(told).isEqualTo(there);
  }

  @Test
  void everyParameterIsInTheDocumentAndNothingElseIs() {
    for (Route route : routes()) {
      Set<String> query = new TreeSet<>();
      Set<String> path = new TreeSet<>();
      for (JsonNode parameter : operation(route).path("parameters")) {
        JsonNode whole = resolved(parameter);
        assertThat(whole.get("description").asText()).isNotBlank();
        (whole.get("in").asText().equals("path") ? path : query).add(whole.get("name").asText());
      }
      assertThat(query).as(documented(route)).isEqualTo(route.parameters());
      String places = documented(route).replaceAll("[^{]*\\{([^}]*)\\}[^{]*", "$1 ").strip();
      assertThat(path)
          .as(documented(route))
          .isEqualTo(
              route.path().matches(".*[{<].*")
                  ? new TreeSet<>(List.of(places.split(" ")))
                  : Set.of());
    }
  }

  private static JsonNode operation(Route route) {
    return document
        .get("paths")
        .get(documented(route).substring(route.method().length() + 1))
        .get(route.method().toLowerCase(java.util.Locale.ROOT));
  }

  private static JsonNode resolved(JsonNode node) {
    String ref = node.path("$ref").asText("");
    return ref.isEmpty() ? node : document.at(ref.substring(1));
  }

  /** A path that is there for every place in a path. */
  private static String filled(String path) {
    Map<String, String> first = new LinkedHashMap<>();
    for (String what :
        List.of(
            "claims",
            "attributions",
            "case-events",
            "quantities",
            "actors",
            "places",
            "findings",
            "decisions",
            "reports",
            "stories",
            "lineages")) {
      JsonNode row = served.json("/api/v1/" + what + "?limit=1").get("items").get(0);
      first.put("/api/v1/" + what + "/", row.get("id").asText());
    }
    first.put("/api/v1/cases/", "harbour");
    first.put("/api/v1/exports/", "json");
    first.put("/api/v1/jobs/", "J1");
    first.put("/api/v1/evidence/", first.get("/api/v1/findings/"));
    JsonNode pair = served.json("/api/v1/pairs?limit=1").get("items").get(0);
    String at = path.replace("{a}", pair.get("a").asText()).replace("{b}", pair.get("b").asText());
    for (Map.Entry<String, String> each : first.entrySet()) {
      if (at.startsWith(each.getKey())) {
        at = at.replaceAll("[{<](id|form|ref)[}>]", each.getValue());
      }
    }
    return at;
  }

  @Test
  void everyReadAnswersAsTheDocumentSays() throws Exception {
    served.done(
        served.post(
            "/api/v1/reports?name=one.txt", "text/plain", "The mayor said 40 people left."));
    served.done(
        served.post(
            "/api/v1/reports", "application/x-ndjson", "{\n{\"text\":\"The mayor left.\"}"));
    for (Route route : routes()) {
      if (!route.method().equals("GET")) {
        continue;
      }
      String path = filled(route.path());
      String query =
          switch (route.path()) {
            case "/api/v1/search" -> "?q=convoy";
            case "/api/v1/changes" -> "?since=2025-03-07";
            default -> "";
          };
      HttpResponse<byte[]> response = served.get(path + query);
      assertThat(response.statusCode()).as(path).isEqualTo(200);
      JsonNode told = operation(route).at("/responses/200");
      checkHeaders(response, told, path);
      check(response, told, path);
      HttpResponse<byte[]> asked = served.get(path + "?no-such-parameter=1");
      assertThat(asked.statusCode()).as(path).isEqualTo(400);
      checkProblem(asked, route);
    }
  }

  @Test
  void everyExportIsOfAFormThatTheDocumentNames() throws IOException {
    JsonNode told = document.get("paths").get("/api/v1/exports/{form}").at("/get/responses/200");
    for (JsonNode form : served.json("/api/v1/exports").get("items")) {
      check(served.get(form.get("href").asText()), told, form.get("href").asText());
    }
  }

  @Test
  void everyWriteAnswersAsTheDocumentSays() throws IOException {
    for (Route route : routes()) {
      if (!route.method().equals("POST")) {
        continue;
      }
      HttpResponse<byte[]> response =
          switch (route.path()) {
            case "/api/v1/reports" ->
                served.post(route.path(), "application/json", "{\"text\":\"The mayor came.\"}");
            case "/api/v1/decisions" ->
                served.post(
                    route.path(),
                    "application/json",
                    "{\"kind\":\"note\",\"thing\":\"S1\",\"note\":\"hm\",\"by\":\"ana\"}");
            case "/api/v1/decisions/{id}/undo" ->
                served.post(filled(route.path()), "application/json", "{\"by\":\"ana\"}");
            default -> throw new AssertionError("Say how to try " + route.path());
          };
      String status = Integer.toString(response.statusCode());
      JsonNode told = operation(route).get("responses").get(status);
      assertThat(told).as(route.path() + " " + status).isNotNull();
      checkHeaders(response, told, route.path());
      check(response, told, route.path());
      assertThat(operation(route).get("security").toString()).contains("token");
      checkProblem(served.post(filled(route.path()), "application/pdf", "%PDF"), route);
    }
  }

  @Test
  void everythingReferredToIsThere() {
    List<String> missing = new ArrayList<>();
    document
        .findValuesAsText("$ref")
        .forEach(
            ref -> {
              if (document.at(ref.substring(1)).isMissingNode()) {
                missing.add(ref);
              }
            });
    assertThat(missing).isEmpty();
    assertThat(document.findValuesAsText("$ref")).hasSizeGreaterThan(100);
    assertThat(document.get("openapi").asText()).startsWith("3.1.");
  }

  private static void checkHeaders(HttpResponse<byte[]> response, JsonNode told, String path) {
    told.path("headers")
        .fieldNames()
        .forEachRemaining(
            header -> {
              if (!header.equals("Link")) {
                assertThat(response.headers().firstValue(header)).as(path + header).isPresent();
              }
            });
  }

  private static void checkProblem(HttpResponse<byte[]> response, Route route) throws IOException {
    assertThat(response.statusCode()).isBetween(400, 499);
    check(
        response,
        resolved(operation(route).at("/responses/default")),
        route.path() + " " + response.statusCode());
  }

  private static void check(HttpResponse<byte[]> response, JsonNode told, String path)
      throws IOException {
    String type = response.headers().firstValue("Content-Type").orElse("").split(";", -1)[0];
    JsonNode content = told.get("content").get(type);
    assertThat(content).as(path + " is of a form that the document names: " + type).isNotNull();
    JsonNode schema = content.get("schema");
    if (type.endsWith("json") && !type.endsWith("ndjson")) {
      ObjectNode whole = Served.JSON.createObjectNode();
      whole.put("$schema", "https://json-schema.org/draft/2020-12/schema");
      whole.set("components", document.get("components"));
      whole.putArray("allOf").add(schema);
      Set<ValidationMessage> faults =
          JsonSchemaFactory.getInstance(VersionFlag.V202012)
              .getSchema(whole)
              .validate(Served.JSON.readTree(response.body()));
      assertThat(faults.stream().limit(5).toList()).as(path).isEmpty();
    } else {
      assertThat(schema.get("type").asText()).isEqualTo("string");
    }
  }
}
