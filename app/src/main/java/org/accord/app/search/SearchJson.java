package org.accord.app.search;

import static org.accord.app.export.row.JsonRows.array;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.accord.app.export.row.EvidenceRows;
import org.accord.model.Evidence;
import org.accord.model.Report;
import org.accord.model.Span;

/**
 * What a search found, as JSON.
 *
 * <p>Offsets count UTF-16 units of the report's text; those of a title, of its title.
 */
public final class SearchJson {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private SearchJson() {}

  public static ObjectNode of(Found found) {
    ObjectNode root = NODES.objectNode();
    root.put("total", found.total());
    root.put("offset", found.request().offset());
    root.set("hits", array(found.hits(), SearchJson::hit));
    return root;
  }

  private static ObjectNode hit(Hit hit) {
    ObjectNode row = NODES.objectNode();
    row.put("rank", hit.rank());
    row.setAll(report(hit.report()));
    row.put("lineage", hit.lineage());
    row.put("story", hit.story());
    row.put(
        "evidence",
        hit.title() ? null : EvidenceRows.id(new Evidence(hit.report().id(), hit.span())));
    row.put("in", hit.title() ? "title" : "text");
    row.put("start", hit.span().start());
    row.put("end", hit.span().end());
    row.put("sentence", hit.sentence());
    row.set("words", array(hit.words(), word -> span(word, hit.span().start())));
    row.set("copies", array(hit.copies(), SearchJson::report));
    return row;
  }

  private static ObjectNode span(Span word, int from) {
    return NODES.objectNode().put("start", from + word.start()).put("end", from + word.end());
  }

  private static ObjectNode report(Report report) {
    ObjectNode row = NODES.objectNode();
    row.put("report", report.name());
    row.put("id", report.id().value());
    row.put("outlet", report.outlet());
    row.put("published", report.published() == null ? null : report.published().toString());
    return row;
  }
}
