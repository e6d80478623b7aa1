package org.accord.app.server.resource;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
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

  private static Answer description() {
    try (InputStream in = IndexRoutes.class.getResourceAsStream(DESCRIPTION)) {
      if (in == null) {
        throw new IllegalStateException("No resource " + DESCRIPTION);
      }
      return new Answer(200, "application/json", in.readAllBytes(), Map.of());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
