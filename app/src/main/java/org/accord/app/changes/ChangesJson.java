package org.accord.app.changes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.accord.app.export.row.JsonRows;
import org.accord.change.Changes;
import org.accord.model.Case;
import org.accord.model.Evidence;
import org.accord.model.ReadReport;
import org.accord.model.ReportId;
import org.jspecify.annotations.Nullable;

/** Changes as JSON, form {@code accord-changes/1}; no row without evidence. */
public final class ChangesJson {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final Map<ReportId, ReadReport> reports = new TreeMap<>();

  private final Function<List<Evidence>, ArrayNode> evidence;

  private ChangesJson(Case after, @Nullable Function<List<Evidence>, ArrayNode> evidence) {
    this.evidence = evidence == null ? this::places : evidence;
    after.reports().forEach(r -> reports.put(r.id(), r));
  }

  public static ObjectNode of(Changes changes, Case after) {
    return new ChangesJson(after, null).object(changes);
  }

  /** The same with evidence told as that function does. */
  public static ObjectNode of(
      Changes changes, Case after, Function<List<Evidence>, ArrayNode> evidence) {
    return new ChangesJson(after, evidence).object(changes);
  }

  private ObjectNode object(Changes changes) {
    ObjectNode root = NODES.objectNode();
    root.put("format", "accord-changes/1");
    root.set("reports", JsonRows.strings(changes.reports().stream().map(this::name).toList()));
    root.set("new", JsonRows.array(changes.fresh(), this::item));
    root.set("moved", JsonRows.array(changes.moved(), this::move));
    root.set("gone", JsonRows.array(changes.gone(), this::item));
    root.set("edits", JsonRows.array(changes.edits(), this::edit));
    return root;
  }

  private ObjectNode item(Changes.Item item) {
    ObjectNode row = NODES.objectNode();
    row.put("sort", item.sort().name().toLowerCase(Locale.ROOT));
    row.put("what", item.what());
    row.set("evidence", evidence.apply(item.evidence()));
    return row;
  }

  private ObjectNode move(Changes.Move move) {
    ObjectNode row = NODES.objectNode();
    row.put("sort", move.sort().name().toLowerCase(Locale.ROOT));
    row.put("what", move.what());
    row.put("field", move.field());
    row.put("before", move.before());
    row.put("after", move.after());
    row.set("evidence", evidence.apply(move.evidence()));
    return row;
  }

  private ObjectNode edit(Changes.Edit edit) {
    ObjectNode row = NODES.objectNode();
    row.put("before", name(edit.before()));
    row.put("after", name(edit.after()));
    row.put("told", edit.told());
    row.set(
        "differences",
        JsonRows.array(
            edit.differences(),
            d -> {
              ObjectNode difference = NODES.objectNode();
              difference.set("before", span(d.before()));
              difference.set("after", span(d.after()));
              return difference;
            }));
    return row;
  }

  private JsonNode span(@Nullable Evidence evidence) {
    if (evidence == null) {
      return NODES.nullNode();
    }
    ObjectNode row = place(evidence);
    ReadReport report = reports.get(evidence.report());
    row.put("text", report == null ? null : report.words(evidence.span()));
    return row;
  }

  private ArrayNode places(List<Evidence> evidence) {
    return JsonRows.array(evidence, this::place);
  }

  private ObjectNode place(Evidence evidence) {
    return NODES
        .objectNode()
        .put("report", name(evidence.report()))
        .put("start", evidence.span().start())
        .put("end", evidence.span().end());
  }

  private String name(ReportId id) {
    ReadReport report = reports.get(id);
    return report == null ? id.value() : report.report().name();
  }
}
