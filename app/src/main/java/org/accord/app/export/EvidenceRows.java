package org.accord.app.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.accord.app.show.Sentences;
import org.accord.model.Case;
import org.accord.model.Evidence;
import org.accord.model.ReadReport;
import org.accord.model.Report;
import org.accord.model.ReportId;
import org.accord.model.Span;

/**
 * Evidence told in full: the words, the sentence around them, and which report says so when.
 *
 * <p>For readers who don't hold the reports. {@code words} and {@code sentence} are the report's
 * own text between their offsets, untouched.
 */
public final class EvidenceRows {

  private final Map<ReportId, ReadReport> reports = new TreeMap<>();
  private final Map<ReportId, String> lineages = new TreeMap<>();

  public EvidenceRows(Case made) {
    made.reports().forEach(r -> reports.put(r.id(), r));
    made.lineages().lineages().forEach(l -> l.reports().forEach(r -> lineages.put(r, l.id())));
  }

  /** Every piece of evidence, in order. */
  public ArrayNode all(List<Evidence> evidence) {
    return JsonRows.array(evidence, this::row);
  }

  /** The first pieces of evidence, at most so many. */
  public ArrayNode first(List<Evidence> evidence, int most) {
    return all(evidence.subList(0, Math.min(most, evidence.size())));
  }

  public ObjectNode row(Evidence evidence) {
    ReadReport read = reports.get(evidence.report());
    if (read == null) {
      throw new IllegalArgumentException("The case holds no report " + evidence.report());
    }
    Report report = read.report();
    Span span = evidence.span();
    Span sentence = Sentences.around(read, span);
    ObjectNode row = JsonNodeFactory.instance.objectNode();
    row.put("id", id(evidence));
    row.put("report", report.name());
    row.put("outlet", report.outlet());
    row.put("published", report.published() == null ? null : report.published().toString());
    row.put("lineage", lineages.get(report.id()));
    row.put("start", span.start());
    row.put("end", span.end());
    row.put("words", report.words(span));
    row.put("sentenceStart", sentence.start());
    row.put("sentenceEnd", sentence.end());
    row.put("sentence", report.words(sentence));
    return row;
  }

  /** Names a piece of evidence by report and place: {@code 1a0d6a90f90d2d1d@1062-1133}. */
  public static String id(Evidence evidence) {
    return evidence.report() + "@" + evidence.span().start() + "-" + evidence.span().end();
  }
}
