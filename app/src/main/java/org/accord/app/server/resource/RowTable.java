package org.accord.app.server.resource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.accord.app.export.JsonExport;
import org.accord.model.Case;
import org.jspecify.annotations.Nullable;

/** The rows of a case as the JSON export has them, by sort and by id. */
final class RowTable {

  /** A row with its sort. */
  record Row(Sort sort, ObjectNode node) {

    String text(String field) {
      return node.path(field).asText("");
    }
  }

  private final Map<Sort, List<Row>> rows = new EnumMap<>(Sort.class);
  private final Map<String, Row> byId = new HashMap<>();
  private final Map<String, List<Row>> reportsByName = new HashMap<>();
  private volatile @Nullable Facets facets;

  RowTable(Case made) {
    ObjectNode tree = JsonExport.tree(made);
    for (Sort sort : Sort.values()) {
      List<Row> all = new ArrayList<>();
      for (JsonNode node : tree.withArray(sort.word())) {
        Row row = new Row(sort, (ObjectNode) node);
        all.add(row);
        if (node.has("id")) {
          byId.putIfAbsent(row.text("id"), row);
          node.path("also").forEach(id -> byId.putIfAbsent(id.asText(), row));
        }
        if (sort == Sort.REPORTS) {
          reportsByName.computeIfAbsent(row.text("report"), n -> new ArrayList<>()).add(row);
        }
      }
      rows.put(sort, List.copyOf(all));
    }
  }

  List<Row> of(Sort sort) {
    return rows.getOrDefault(sort, List.of());
  }

  /** The row of that id, of whichever sort. */
  Optional<Row> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** The row of that sort and id. */
  Optional<Row> find(Sort sort, String id) {
    return find(id).filter(row -> row.sort() == sort);
  }

  /** The reports of that id or name: none, one, or several that are named alike. */
  List<Row> reports(String idOrName) {
    Optional<Row> byItsId = find(Sort.REPORTS, idOrName);
    return byItsId.map(List::of).orElseGet(() -> reportsByName.getOrDefault(idOrName, List.of()));
  }

  /** What rows can be found by, worked out at the first question. */
  Facets facets() {
    Facets known = facets;
    if (known == null) {
      known = new Facets(this);
      facets = known;
    }
    return known;
  }
}
