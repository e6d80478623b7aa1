package org.accord.app.export.row;

import static org.accord.app.export.row.JsonRows.array;
import static org.accord.app.export.row.JsonRows.strings;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.accord.app.show.Timeline;
import org.accord.app.show.Wording;
import org.accord.model.Evidence;
import org.accord.model.finding.Counts;
import org.accord.model.finding.Ledger;
import org.accord.model.finding.LedgerEntry;
import org.accord.model.finding.Operation;

/** How an operation stands, what was counted and what is open, as rows. */
public final class OperationRows {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final Function<List<Evidence>, ? extends JsonNode> evidence;

  /** Rows whose evidence is told as that function does. */
  public OperationRows(Function<List<Evidence>, ? extends JsonNode> evidence) {
    this.evidence = evidence;
  }

  /** The three counts. */
  public static ObjectNode counts(Counts counts) {
    return NODES
        .objectNode()
        .put("articles", counts.articles())
        .put("texts", counts.texts())
        .put("origins", counts.origins());
  }

  /** The phase in which it stands, and since when. */
  public ObjectNode standing(Timeline.Standing standing) {
    ObjectNode row = NODES.objectNode();
    row.put("phase", standing.phase().word());
    row.put("since", standing.since());
    row.put("last", standing.last());
    row.put("what", standing.step().what());
    row.set("who", strings(standing.step().who()));
    row.set("evidence", evidence.apply(standing.step().evidence()));
    row.set(
        "also", strings(standing.also().stream().map(e -> e.phase().word()).distinct().toList()));
    return row;
  }

  /** A series of counts of one kind, and how they fit. */
  public ObjectNode ledger(Ledger ledger) {
    ObjectNode row = NODES.objectNode();
    row.put("unit", ledger.unit());
    row.put("counted", ledger.counted());
    row.put("place", ledger.place());
    row.put("fit", ledger.fit().word());
    row.set("entries", array(ledger.entries(), this::entry));
    return row;
  }

  private ObjectNode entry(LedgerEntry entry) {
    ObjectNode row = NODES.objectNode();
    row.put("low", entry.low());
    row.put("high", entry.high());
    row.put("approximate", entry.approximate());
    row.put("bounds", Wording.bounds(entry));
    row.put("asOf", entry.asOf());
    row.set("who", strings(entry.who()));
    row.set("evidence", evidence.apply(entry.evidence()));
    return row;
  }

  /** What a desk should still ask, and why. */
  public ObjectNode question(Operation.OpenQuestion question) {
    ObjectNode row = NODES.objectNode();
    row.put("reason", question.reason().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    row.put("what", question.what());
    row.put("subject", question.subject());
    row.set("evidence", evidence.apply(question.evidence()));
    return row;
  }
}
