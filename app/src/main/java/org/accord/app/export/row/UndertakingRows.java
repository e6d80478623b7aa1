package org.accord.app.export.row;

import static org.accord.app.export.row.JsonRows.array;
import static org.accord.app.export.row.JsonRows.strings;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Function;
import org.accord.model.Evidence;
import org.accord.model.operation.Condition;
import org.accord.model.operation.Leg;
import org.accord.model.operation.Part;
import org.accord.model.operation.Stand;
import org.accord.model.operation.Undertaking;
import org.accord.model.operation.Waiting;

/** An undertaking as JSON, in whichever form its reader has evidence told. */
public final class UndertakingRows {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private UndertakingRows() {}

  public static ObjectNode of(
      Undertaking undertaking, Function<List<Evidence>, ? extends JsonNode> evidence) {
    ObjectNode row = NODES.objectNode();
    row.put("kind", undertaking.kind());
    row.set(
        "parts",
        array(
            undertaking.parts(),
            (Part p) ->
                NODES
                    .objectNode()
                    .put("role", p.role().word())
                    .put("name", p.name())
                    .set("evidence", evidence.apply(p.evidence()))));
    row.set(
        "conditions",
        array(
            undertaking.conditions(),
            (Condition c) -> {
              ObjectNode condition = NODES.objectNode();
              condition.put("link", c.link().word());
              condition.put("words", c.words());
              condition.put("cue", c.cue());
              condition.put("what", c.what());
              condition.put("on", c.on());
              condition.set("who", strings(c.who()));
              condition.set("evidence", evidence.apply(c.evidence()));
              return condition;
            }));
    row.set(
        "waiting",
        array(
            undertaking.waiting(),
            (Waiting w) -> {
              ObjectNode waiting = NODES.objectNode();
              waiting.put("words", w.words());
              waiting.set("who", strings(w.who()));
              waiting.set("evidence", evidence.apply(w.evidence()));
              return waiting;
            }));
    row.set(
        "legs",
        array(
            undertaking.legs(),
            (Leg l) ->
                NODES
                    .objectNode()
                    .put("direction", l.direction().word())
                    .put("place", l.name())
                    .set("evidence", evidence.apply(l.evidence()))));
    row.set(
        "stances",
        array(
            undertaking.stands(),
            (Stand s) -> {
              ObjectNode stand = NODES.objectNode();
              stand.put("name", s.name());
              stand.put("of", s.of());
              for (Stand.Side side : Stand.Side.values()) {
                stand.set(side.word(), evidence.apply(s.sides().getOrDefault(side, List.of())));
              }
              return stand;
            }));
    return row;
  }
}
