package org.accord.app.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.accord.app.export.row.ClaimRow;
import org.accord.app.export.row.ClaimRows;
import org.accord.app.export.row.JsonRows;
import org.accord.app.export.row.JsonText;
import org.accord.model.Case;
import org.accord.model.StoryCase;
import org.accord.model.grounding.Coordinates;
import org.accord.model.grounding.Place;
import org.accord.model.grounding.PlaceMention;

/**
 * The places of a case as an RFC 7946 feature collection, each with what is claimed to have
 * happened or been counted there and the words that say so.
 *
 * <p>A place that could not be placed is a feature whose geometry is null, as RFC 7946 has it for
 * what is unlocated: nothing is left out. Coordinates are WGS 84, longitude first.
 */
public final class GeoJsonExport {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private GeoJsonExport() {}

  /** The export as text, ending in a line feed. */
  public static String of(Case made) {
    ObjectNode root = NODES.objectNode();
    root.put("type", "FeatureCollection");
    ArrayNode features = root.putArray("features");
    for (StoryCase story : made.stories()) {
      ClaimRows rows = new ClaimRows(made, story);
      Map<String, ArrayNode> there = claims(rows);
      Map<String, ArrayNode> named = mentions(story);
      for (Place place : story.dossier().places()) {
        features.add(
            feature(
                story,
                place,
                there.getOrDefault(place.id(), NODES.arrayNode()),
                named.getOrDefault(place.id(), NODES.arrayNode())));
      }
    }
    return JsonText.of(root);
  }

  private static ObjectNode feature(
      StoryCase story, Place place, ArrayNode claims, ArrayNode mentions) {
    ObjectNode feature = NODES.objectNode();
    feature.put("type", "Feature");
    feature.put("id", story.dossier().story().id() + "/" + place.id());
    Coordinates at = place.coordinates();
    if (at == null) {
      feature.putNull("geometry");
    } else {
      ObjectNode point = feature.putObject("geometry");
      point.put("type", "Point");
      point.putArray("coordinates").add(at.longitude()).add(at.latitude());
    }
    ObjectNode properties = feature.putObject("properties");
    properties.put("name", place.name());
    properties.put("kind", place.kind());
    properties.put("country", place.country());
    properties.set("variants", JsonRows.strings(place.variants()));
    properties.put("gazetteer", place.gazetteerId());
    properties.put("story", story.dossier().story().id());
    properties.set("mentions", mentions);
    properties.set("claims", claims);
    return feature;
  }

  private static Map<String, ArrayNode> mentions(StoryCase story) {
    Map<String, ArrayNode> mentions = new TreeMap<>();
    for (PlaceMention mention : story.dossier().placeMentions()) {
      ObjectNode row = NODES.objectNode();
      row.put("report", story.dossier().report(mention.evidence().report()).report().name());
      row.put("start", mention.evidence().span().start());
      row.put("end", mention.evidence().span().end());
      mentions.computeIfAbsent(mention.place(), p -> NODES.arrayNode()).add(row);
    }
    return mentions;
  }

  private static Map<String, ArrayNode> claims(ClaimRows rows) {
    Map<String, ArrayNode> there = new TreeMap<>();
    for (ClaimRow row : rows.rows()) {
      row.events()
          .forEach(
              e -> {
                if (e.place() != null) {
                  ObjectNode claim = claim(row);
                  claim.put("type", e.type() == null ? null : e.type().name());
                  claim.put("phase", e.phase() == null ? null : e.phase().word());
                  claim.put("date", e.date());
                  add(there, e.place(), claim);
                }
              });
      row.quantities()
          .forEach(
              q -> {
                if (q.place() != null) {
                  ObjectNode claim = claim(row);
                  claim.put("unit", q.unit());
                  claim.put("counted", q.counted());
                  claim.put("low", q.low());
                  claim.put("high", q.high());
                  claim.put("date", q.asOf());
                  add(there, q.place(), claim);
                }
              });
    }
    return there;
  }

  private static void add(Map<String, ArrayNode> there, String place, ObjectNode claim) {
    there.computeIfAbsent(place, p -> NODES.arrayNode()).add(claim);
  }

  private static ObjectNode claim(ClaimRow row) {
    ObjectNode claim = NODES.objectNode();
    claim.put("claim", row.claim().id());
    claim.set("speaker", JsonRows.strings(List.copyOf(row.speakers())));
    claim.put("certainty", row.claim().certainty().word());
    claim.put("words", row.words());
    claim.put("report", row.report().name());
    claim.put("start", row.claim().evidence().span().start());
    claim.put("end", row.claim().evidence().span().end());
    return claim;
  }
}
