package org.accord.app.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.accord.app.export.row.ClaimRow;
import org.accord.app.export.row.ClaimRows;
import org.accord.app.export.row.JsonRows;
import org.accord.app.export.row.JsonText;
import org.accord.app.export.row.Sectors;
import org.accord.model.Case;
import org.accord.model.StoryCase;
import org.accord.model.claim.Event;
import org.accord.model.grounding.Actor;
import org.accord.model.grounding.Coordinates;
import org.accord.model.grounding.Place;

/**
 * One event a line as a PLOVER record in JSON, its fields as the PLOVER manual and its gold
 * standard records name them.
 *
 * <p>PLOVER has no field for doubt: what is not told as a fact keeps {@code certainty}, and who
 * says it {@code attribution}, in fields of Accord's own under {@code accord}. MOVE, which PLOVER
 * lacks, is written as such. An event of no type is left to the other exports.
 */
public final class PloverExport {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private PloverExport() {}

  /** The export as text, one object a line. */
  public static String of(Case made) {
    StringBuilder lines = new StringBuilder();
    for (StoryCase story : made.stories()) {
      ClaimRows rows = new ClaimRows(made, story);
      for (ClaimRow row : rows.rows()) {
        for (Event event : row.events()) {
          if (event.type() != null) {
            lines.append(JsonText.line(record(rows, row, event)));
          }
        }
      }
    }
    return lines.toString();
  }

  private static ObjectNode record(ClaimRows rows, ClaimRow row, Event event) {
    ObjectNode record = NODES.objectNode();
    record.put("id", event.id());
    record.put("date", event.date() == null ? "" : event.date());
    record.set("source", actors(rows, event.agents()));
    record.set("target", actors(rows, event.patients()));
    record.put("event", String.valueOf(event.type()));
    record.put("eventText", row.report().words(event.trigger().span()));
    record.put("mode", "");
    record.put("context", "");
    record.put("text", row.sentenceText());
    Place place = rows.place(event.place());
    if (place != null) {
      ObjectNode where = record.putObject("location");
      where.put("name", place.name());
      where.put("country", place.country());
      Coordinates at = place.coordinates();
      if (at != null) {
        where.put("lat", at.latitude());
        where.put("lon", at.longitude());
      }
    }
    record.put("language", "en");
    record.put("publication", row.report().outletOrName());
    record.put("publicationDate", row.published());
    record.put("url", row.url());
    record.put("coder", "Accord");
    ObjectNode own = record.putObject("accord");
    own.put("claim", row.claim().id());
    own.put("certainty", event.certainty().word());
    own.put("phase", event.phase() == null ? null : event.phase().word());
    own.set("attribution", JsonRows.strings(row.speakers()));
    own.put("report", row.report().name());
    own.put("start", event.trigger().span().start());
    own.put("end", event.trigger().span().end());
    return record;
  }

  private static ArrayNode actors(ClaimRows rows, List<String> ids) {
    ArrayNode actors = NODES.arrayNode();
    for (String id : ids) {
      Actor actor = rows.actor(id);
      if (actor != null) {
        ObjectNode node = actors.addObject();
        node.put("actorText", actor.name());
        String sector = Sectors.of(rows, actor);
        if (!sector.isEmpty()) {
          node.put("sector", sector);
        }
        String owner = Sectors.ownerName(rows, actor);
        if (owner != null) {
          node.put("affiliation", owner);
        }
      }
    }
    return actors;
  }
}
