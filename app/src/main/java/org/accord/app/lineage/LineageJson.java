package org.accord.app.lineage;

import static org.accord.app.export.JsonRows.array;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import org.accord.Accord;
import org.accord.model.ReadReport;
import org.accord.model.ReportId;
import org.accord.model.Span;
import org.accord.model.lineage.Kinship;
import org.accord.model.lineage.Lineages;
import org.accord.model.lineage.SentenceRef;
import org.accord.model.reading.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * The lineages of a case as one JSON object: {@code lineages}, {@code pairs} with their passages,
 * and {@code sentences} with the lineage that each comes from.
 */
public final class LineageJson {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final Lineages lineages;
  private final Map<ReportId, String> names = new TreeMap<>();

  private LineageJson(Accord.Sorted made) {
    this.lineages = made.lineages();
    made.reports().forEach(r -> names.put(r.id(), r.report().name()));
  }

  /** The object as text, ending in a line feed. */
  public static String of(Accord.Sorted made) {
    LineageJson json = new LineageJson(made);
    ObjectNode root = NODES.objectNode();
    root.put("format", "accord-lineage/1");
    root.set(
        "lineages",
        array(
            made.lineages().lineages(),
            l -> {
              ObjectNode row = NODES.objectNode().put("id", l.id());
              ArrayNode reports = row.putArray("reports");
              l.reports().forEach(r -> reports.add(json.names.get(r)));
              return row;
            }));
    root.set("pairs", array(made.lineages().kinships(), json::pair));
    ArrayNode sentences = root.putArray("sentences");
    made.reports().forEach(r -> json.addSentences(r, sentences));
    try {
      return new ObjectMapper()
              .writer()
              .with(SerializationFeature.INDENT_OUTPUT)
              .writeValueAsString(root)
          + "\n";
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private ObjectNode pair(Kinship k) {
    ObjectNode row = NODES.objectNode();
    row.put("a", names.get(k.left()));
    row.put("b", names.get(k.right()));
    row.put("relation", k.relation().word());
    row.put("shared", k.shared());
    row.put("earlier", name(k.earlier()));
    row.set(
        "passages",
        array(
            k.passages(),
            p -> {
              ObjectNode passage = NODES.objectNode();
              passage.set("a", span(p.left()));
              passage.set("b", span(p.right()));
              return passage.put("verbatim", p.verbatim());
            }));
    return row;
  }

  private void addSentences(ReadReport report, ArrayNode rows) {
    for (Sentence sentence : report.reading().sentences()) {
      SentenceRef ref = new SentenceRef(report.id(), sentence.index());
      SentenceRef first = lineages.firstTold(ref);
      ObjectNode row = rows.addObject();
      row.put("report", names.get(report.id()));
      row.put("start", sentence.span().start());
      row.put("end", sentence.span().end());
      row.put("lineage", lineages.of(ref).id());
      row.put("firstReport", names.get(first.report()));
      row.put("firstSentence", first.sentence());
    }
  }

  private @Nullable String name(@Nullable ReportId id) {
    return id == null ? null : names.get(id);
  }

  private static ObjectNode span(Span span) {
    return NODES.objectNode().put("start", span.start()).put("end", span.end());
  }
}
