package org.accord.app.lineage;

import static org.accord.app.export.row.JsonRows.array;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import org.accord.Accord;
import org.accord.model.ReadReport;
import org.accord.model.lineage.Lineages;
import org.accord.model.lineage.SentenceRef;
import org.accord.model.reading.Sentence;

/**
 * The lineages of a case as one JSON object: {@code lineages}, {@code pairs} with their passages,
 * and {@code sentences} with the lineage that each comes from.
 */
public final class LineageJson {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final Lineages lineages;
  private final LineageRows rows;

  private LineageJson(Accord.Sorted made) {
    this.lineages = made.lineages();
    this.rows = new LineageRows(made.reports());
  }

  /** The object as text, ending in a line feed. */
  public static String of(Accord.Sorted made) {
    LineageJson json = new LineageJson(made);
    ObjectNode root = NODES.objectNode();
    root.put("format", "accord-lineage/1");
    root.set("lineages", array(made.lineages().lineages(), json.rows::lineage));
    root.set("pairs", array(made.lineages().kinships(), json.rows::pair));
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

  private void addSentences(ReadReport report, ArrayNode rows) {
    for (Sentence sentence : report.reading().sentences()) {
      SentenceRef ref = new SentenceRef(report.id(), sentence.index());
      SentenceRef first = lineages.firstTold(ref);
      ObjectNode row = rows.addObject();
      row.put("report", this.rows.name(report.id()));
      row.put("start", sentence.span().start());
      row.put("end", sentence.span().end());
      row.put("lineage", lineages.of(ref).id());
      row.put("firstReport", this.rows.name(first.report()));
      row.put("firstSentence", first.sentence());
    }
  }
}
