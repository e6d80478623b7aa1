package org.accord.app.lineage;

import static org.accord.app.export.row.JsonRows.array;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.accord.model.ReadReport;
import org.accord.model.ReportId;
import org.accord.model.Span;
import org.accord.model.lineage.Kinship;
import org.accord.model.lineage.Lineage;
import org.jspecify.annotations.Nullable;

/** Lineages, and pairs of reports that share text, as rows; reports by their names. */
public final class LineageRows {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final Map<ReportId, String> names = new TreeMap<>();

  public LineageRows(List<ReadReport> reports) {
    reports.forEach(r -> names.put(r.id(), r.report().name()));
  }

  /** The reports that carry one text. */
  public ObjectNode lineage(Lineage lineage) {
    ObjectNode row = NODES.objectNode().put("id", lineage.id());
    ArrayNode reports = row.putArray("reports");
    lineage.reports().forEach(r -> reports.add(names.get(r)));
    return row;
  }

  /** Two reports, how they are related, and the passages that they share. */
  public ObjectNode pair(Kinship k) {
    ObjectNode row = NODES.objectNode();
    row.put("a", names.get(k.left()));
    row.put("b", names.get(k.right()));
    row.put("relation", k.relation().word());
    row.put("shared", k.shared());
    row.put("earlier", name(k.earlier()));
    row.set(
        "passages",
        array(
            k.passages(),
            p -> {
              ObjectNode passage = NODES.objectNode();
              passage.set("a", span(p.left()));
              passage.set("b", span(p.right()));
              return passage.put("verbatim", p.verbatim());
            }));
    return row;
  }

  /** The name of a report, null where the case has none of that id. */
  public @Nullable String name(@Nullable ReportId id) {
    return id == null ? null : names.get(id);
  }

  private static ObjectNode span(Span span) {
    return NODES.objectNode().put("start", span.start()).put("end", span.end());
  }
}
