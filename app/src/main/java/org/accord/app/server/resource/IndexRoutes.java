package org.accord.app.server.resource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.accord.app.export.JsonExport;
import org.accord.app.server.route.Answer;
import org.accord.app.server.route.Route;

/** Where to begin: the list of what there is, and its description. */
public final class IndexRoutes {

  private static final String DESCRIPTION = "openapi.json";

  private IndexRoutes() {}

  public static List<Route> all() {
    return List.of(
        Route.fixed("/api/v1", ask -> index()),
        Route.fixed("/api/v1/openapi.json", ask -> description()));
  }

  private static Answer index() {
    ObjectNode row = JsonNodeFactory.instance.objectNode();
    row.put("name", "Accord");
    row.put("description", "/api/v1/openapi.json");
    ArrayNode resources = row.putArray("resources");
    for (String name : List.of("cases", "reports", "stories", "search", "lineages", "pairs")) {
      resources.add("/api/v1/" + name);
    }
    for (Sort sort : Sort.values()) {
      if (sort != Sort.REPORTS) {
        resources.add("/api/v1/" + sort.path());
      }
    }
    for (String name : List.of("exports", "jobs", "rejected", "events")) {
      resources.add("/api/v1/" + name);
    }
    return Answer.json(row).with(Map.of("Link", "</api/v1/openapi.json>; rel=\"service-desc\""));
  }

  /** What is written by hand, with the rows' schemas of the export put in. */
  private static Answer description() {
    ObjectNode description = (ObjectNode) resource(IndexRoutes.class, DESCRIPTION, text -> text);
    JsonNode rows =
        resource(
            JsonExport.class,
            "case-export.schema.json",
            text -> text.replace("\"#/$defs/", "\"#/components/schemas/"));
    description
        .withObjectProperty("components")
        .withObjectProperty("schemas")
        .setAll((ObjectNode) rows.get("$defs"));
    return Answer.json(description);
  }

  private static JsonNode resource(Class<?> beside, String name, UnaryOperator<String> change) {
    try (InputStream in = beside.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("No resource " + name);
      }
      return new ObjectMapper()
          .readTree(change.apply(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
