package org.accord.app.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.TreeMap;
import org.accord.app.export.row.ClaimRow;
import org.accord.app.export.row.ClaimRows;
import org.accord.app.export.row.JsonText;
import org.accord.model.Case;
import org.accord.model.StoryCase;
import org.accord.model.finding.Finding;
import org.accord.model.finding.Position;

/**
 * The positions of findings as schema.org {@code Claim} in JSON-LD, each with its appearances, for
 * fact-checking tools.
 *
 * <p>There is no {@code ClaimReview} and no rating among them: Accord gives no verdicts.
 */
public final class SchemaOrgExport {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private SchemaOrgExport() {}

  /** The export as text, ending in a line feed. */
  public static String of(Case made) {
    ObjectNode root = NODES.objectNode();
    root.put("@context", "https://schema.org");
    ArrayNode graph = root.putArray("@graph");
    for (StoryCase story : made.stories()) {
      Map<String, ClaimRow> rows = new TreeMap<>();
      new ClaimRows(made, story).rows().forEach(r -> rows.put(r.claim().id(), r));
      for (Finding finding : story.findings()) {
        for (int i = 0; i < finding.positions().size(); i++) {
          graph.add(claim(story, finding, i, rows));
        }
      }
    }
    return JsonText.of(root);
  }

  private static ObjectNode claim(
      StoryCase story, Finding finding, int number, Map<String, ClaimRow> rows) {
    Position position = finding.positions().get(number);
    ObjectNode node = NODES.objectNode();
    node.put("@type", "Claim");
    node.put("@id", "urn:accord:position:" + finding.id() + ":" + number);
    node.put("name", finding.line());
    node.put("text", position.says());
    node.put("creativeWorkStatus", finding.status().word());
    ArrayNode authors = node.putArray("author");
    position.who().forEach(name -> authors.addObject().put("@type", "Thing").put("name", name));
    ArrayNode appearances = node.putArray("appearance");
    for (String id : position.claims()) {
      ClaimRow row = rows.get(id);
      if (row != null) {
        appearances.add(appearance(row));
      }
    }
    if (appearances.isEmpty()) {
      position
          .evidence()
          .forEach(
              e -> {
                ObjectNode work = appearances.addObject();
                work.put("@type", "CreativeWork");
                work.put("name", story.dossier().report(e.report()).report().name());
                work.put("text", story.dossier().words(e));
              });
    }
    return node;
  }

  private static ObjectNode appearance(ClaimRow row) {
    ObjectNode work = NODES.objectNode();
    work.put("@type", "CreativeWork");
    work.put("name", row.report().title() == null ? row.report().name() : row.report().title());
    work.put("text", row.sentenceText());
    if (row.url() != null) {
      work.put("url", row.url());
    }
    if (row.published() != null) {
      work.put("datePublished", row.published());
    }
    if (row.report().outlet() != null) {
      work.putObject("publisher").put("@type", "Organization").put("name", row.report().outlet());
    }
    return work;
  }
}
