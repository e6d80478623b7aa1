package org.accord.app.export.row;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.accord.model.Case;
import org.accord.model.Decision;
import org.accord.model.Ruling;

/** Decisions as rows of an export, and which rows were touched by which. */
public final class DecisionRows {

  private final Map<String, List<String>> byRow = new HashMap<>();
  private final Set<String> judged = new HashSet<>();

  public DecisionRows(Case made) {
    for (Ruling ruling : made.rulings()) {
      if (ruling.state() == Ruling.State.APPLIED) {
        ruling
            .rows()
            .forEach(
                row ->
                    byRow.computeIfAbsent(row, r -> new ArrayList<>()).add(ruling.decision().id()));
        if (ruling.decision().kind() != Decision.Kind.NOTE) {
          judged.addAll(ruling.rows());
        }
      }
    }
  }

  /** Adds to a row who stands for it, the machine or a person; a note changes nobody's standing. */
  public ObjectNode mark(ObjectNode row, String id) {
    List<String> decisions = byRow.getOrDefault(id, List.of());
    row.put("by", judged.contains(id) ? "human" : "machine");
    if (!decisions.isEmpty()) {
      row.set("decisions", JsonRows.strings(decisions));
    }
    return row;
  }

  /** One decision with what became of it. */
  public static ObjectNode row(Ruling ruling) {
    Decision decision = ruling.decision();
    ObjectNode row = JsonNodeFactory.instance.objectNode();
    row.put("id", decision.id());
    row.put("kind", decision.kind().name().toLowerCase(Locale.ROOT));
    row.put("subject", decision.subject());
    row.put("value", decision.value());
    row.put("who", decision.who());
    row.put("when", decision.when().toString());
    row.put("state", ruling.state().word());
    row.put("why", ruling.why().isEmpty() ? null : ruling.why());
    row.set("rows", JsonRows.strings(ruling.rows()));
    return row;
  }
}
