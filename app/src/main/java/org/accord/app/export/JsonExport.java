package org.accord.app.export;

import static org.accord.app.export.row.JsonRows.array;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Function;
import org.accord.app.export.row.CaseRows;
import org.accord.app.export.row.DecisionRows;
import org.accord.app.export.row.Elsewhere;
import org.accord.app.export.row.JsonText;
import org.accord.app.export.row.UndertakingRows;
import org.accord.model.Case;
import org.accord.model.Dossier;
import org.accord.model.StoryCase;
import org.accord.model.operation.Undertaking;

/**
 * The case as one JSON object of the form {@code accord-case/1}.
 *
 * <p>Its JSON Schema is {@code docs/case-export.schema.json}. Unknown fields are null, never left
 * out; rows stand in the order of the case, so that the same case gives the same bytes.
 */
public final class JsonExport {

  public static final String FORMAT = "accord-case/1";

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final Case made;
  private final DecisionRows marks;
  private final CaseRows rows;

  private JsonExport(Case made) {
    this.made = made;
    this.marks = new DecisionRows(made);
    this.rows = new CaseRows(made);
  }

  /** The export as text, ending in a line feed. */
  public static String of(Case made) {
    return JsonText.of(new JsonExport(made).object());
  }

  /** The export as a tree. */
  public static ObjectNode tree(Case made) {
    return new JsonExport(made).object();
  }

  private ObjectNode object() {
    ObjectNode root = NODES.objectNode();
    root.put("format", FORMAT);
    root.set("reports", array(made.reports(), r -> rows.reportWithText(r.report())));
    root.set(
        "attributions",
        rows(d -> array(d.attributions(), a -> marks.mark(rows.attribution(a), a.id()))));
    root.set(
        "quantities",
        rows(d -> array(d.quantities(), q -> marks.mark(rows.quantity(d, q), q.id()))));
    root.set("events", rows(d -> array(d.events(), e -> marks.mark(rows.event(d, e), e.id()))));
    root.set("claims", rows(d -> array(d.claims(), c -> rows.claim(d, c))));
    root.set(
        "actors",
        Elsewhere.joined(
            rows(d -> array(d.actors(), a -> of(d, a.id(), rows.actor(d, a)))), "name", "kind"));
    root.set(
        "places",
        Elsewhere.joined(
            rows(d -> array(d.places(), p -> of(d, p.id(), rows.place(p)))),
            "name",
            "country",
            "lat",
            "lon"));
    ArrayNode findings = root.putArray("findings");
    ArrayNode phases = root.putArray("phases");
    for (StoryCase story : made.stories()) {
      String id = story.dossier().story().id();
      story
          .findings()
          .forEach(
              f -> findings.add(marks.mark(rows.finding(f).put("story", id), id + "/" + f.id())));
      story.operation().phases().forEach(p -> phases.add(rows.phase(p).put("story", id)));
    }
    ArrayNode undertakings = root.putArray("undertakings");
    for (StoryCase story : made.stories()) {
      Undertaking undertaking = story.operation().undertaking();
      if (undertaking != null) {
        undertakings.add(
            UndertakingRows.of(undertaking, rows::places)
                .put("story", story.dossier().story().id()));
      }
    }
    root.set("decisions", array(made.rulings(), DecisionRows::row));
    return root;
  }

  /** A row of an actor or place, with the id by which decisions name it. */
  private ObjectNode of(Dossier dossier, String id, ObjectNode row) {
    String full = dossier.story().id() + "/" + id;
    row.put("id", full);
    row.put("story", dossier.story().id());
    return marks.mark(row, full);
  }

  private ArrayNode rows(Function<Dossier, ArrayNode> ofStory) {
    ArrayNode all = NODES.arrayNode();
    made.stories().forEach(story -> all.addAll(ofStory.apply(story.dossier())));
    return all;
  }
}
