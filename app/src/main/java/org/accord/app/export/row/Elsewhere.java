package org.accord.app.export.row;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

/**
 * Actors and places that several stories of a case name alike: one row, under the id of the first
 * story, with the ids of the others.
 *
 * <p>Only proper names are put together ("the police" of two stories are two), and no row that a
 * person has judged.
 */
public final class Elsewhere {

  private Elsewhere() {}

  /** The rows in their order, those of one actor or place as the first of them. */
  public static ArrayNode joined(ArrayNode rows, String... telling) {
    Map<String, ObjectNode> first = new LinkedHashMap<>();
    int alone = 0;
    for (JsonNode row : rows) {
      String key = isProper(row) ? key(row, telling) : "#" + alone++;
      ObjectNode same = first.putIfAbsent(key, (ObjectNode) row);
      if (same != null) {
        join(same, row);
      }
    }
    ArrayNode all = JsonNodeFactory.instance.arrayNode();
    first.values().forEach(all::add);
    return all;
  }

  private static boolean isProper(JsonNode row) {
    String name = row.path("name").asText();
    return !name.equals(name.toLowerCase(Locale.ROOT))
        && row.path("named").asBoolean(true)
        && row.path("by").asText().equals("machine")
        && !row.has("decisions");
  }

  private static String key(JsonNode row, String... telling) {
    List<String> parts = new ArrayList<>();
    for (String field : telling) {
      parts.add(row.path(field).asText());
    }
    return String.join("\n", parts);
  }

  private static void join(ObjectNode same, JsonNode row) {
    TreeSet<String> variants = new TreeSet<>();
    same.path("variants").forEach(v -> variants.add(v.asText()));
    row.path("variants").forEach(v -> variants.add(v.asText()));
    same.set("variants", JsonRows.strings(List.copyOf(variants)));
    List<String> also = new ArrayList<>();
    same.path("also").forEach(id -> also.add(id.asText()));
    also.add(row.path("id").asText());
    same.set("also", JsonRows.strings(also));
    for (String field : List.of("role", "organization")) {
      if (same.has(field) && same.get(field).isNull()) {
        same.set(field, row.get(field));
      }
    }
  }
}
