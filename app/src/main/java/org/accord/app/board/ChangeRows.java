package org.accord.app.board;

import static org.accord.app.export.row.JsonRows.array;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import org.accord.app.changes.ChangeWording;
import org.accord.change.Changes;
import org.accord.change.Changes.Sort;
import org.accord.model.Evidence;

/** What came between two stops, as the board tells it beside the slider. */
final class ChangeRows {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final Numbering numbering;

  ChangeRows(Numbering numbering) {
    this.numbering = numbering;
  }

  ObjectNode row(Changes changes) {
    ObjectNode row = NODES.objectNode();
    ArrayNode reports = row.putArray("reports");
    changes.reports().forEach(r -> reports.add(numbering.of(r)));
    row.set("fresh", array(changes.fresh(), i -> item(i.sort(), i.what(), i.evidence())));
    row.set(
        "moved",
        array(
            changes.moved(),
            m ->
                item(m.sort(), m.what(), m.evidence())
                    .put("field", m.field())
                    .put("before", ChangeWording.value(m.sort(), m.before()))
                    .put("after", ChangeWording.value(m.sort(), m.after()))));
    row.set("gone", array(changes.gone(), i -> item(i.sort(), i.what(), i.evidence())));
    return row;
  }

  private ObjectNode item(Sort sort, String what, List<Evidence> evidence) {
    ObjectNode row = NODES.objectNode();
    row.put("sort", sort.name().toLowerCase(Locale.ROOT));
    row.put("what", ChangeWording.what(sort, what));
    row.set("evidence", numbering.evidence(evidence));
    return row;
  }
}
