package org.accord.app.server.resource;

import static org.accord.app.export.row.JsonRows.array;
import static org.accord.app.export.row.JsonRows.strings;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.accord.app.live.Arrivals;
import org.accord.app.live.CaseEvent;
import org.accord.app.live.Coming;
import org.accord.model.Rejected;
import org.accord.model.ReportId;

/** What arrived, and how far it is, as JSON. */
public final class ArrivalRows {

  private ArrivalRows() {}

  /** How far it is. */
  public static ObjectNode progress(Arrivals arrivals) {
    ObjectNode row = JsonNodeFactory.instance.objectNode();
    row.put("job", arrivals.id());
    row.put("state", arrivals.state().word());
    row.put("of", arrivals.of());
    row.put("taken", arrivals.taken());
    row.put("added", arrivals.added());
    row.put("known", arrivals.known());
    row.put("refused", arrivals.refused());
    return row;
  }

  /** The same with the reports by id, and what could not be read. */
  public static ObjectNode row(Arrivals arrivals) {
    ObjectNode row = progress(arrivals);
    row.set("reports", strings(arrivals.reports().stream().map(ReportId::value).toList()));
    row.set("rejected", array(arrivals.rejected(), ArrivalRows::rejected));
    return row;
  }

  /** New reports of which nothing more is told yet. */
  public static ObjectNode sorted(CaseEvent.Sorted sorted) {
    ObjectNode row = JsonNodeFactory.instance.objectNode();
    row.set("reports", array(sorted.reports(), ArrivalRows::coming));
    return row.put("of", sorted.of());
  }

  private static ObjectNode coming(Coming coming) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("id", coming.id().value())
        .put("outlet", coming.outlet())
        .put("title", coming.title())
        .put("story", coming.story())
        .put("textOf", coming.textOf());
  }

  static ObjectNode rejected(Rejected rejected) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("source", rejected.source())
        .put("reason", rejected.reason());
  }
}
