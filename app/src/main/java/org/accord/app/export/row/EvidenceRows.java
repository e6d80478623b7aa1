package org.accord.app.export.row;

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
import org.accord.model.reading.Sentence;

/**
 * Evidence told in full: the words, the sentence around them, and which report says so when.
 *
 * <p>For readers who don't hold the reports. More than four thousand characters are cut. {@code
 * words} and {@code sentence} are the report's own text between their offsets, untouched.
 */
public final class EvidenceRows {

  private static final int LONGEST = 4_000;

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
    ReadReport read = report(evidence.report());
    Report report = read.report();
    Span span = cut(evidence.span(), evidence.span().start());
    Span sentence = cut(Sentences.around(read, evidence.span()), evidence.span().start());
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

  /** At most so many characters of a sentence that is no sentence, from just before its words. */
  private static Span cut(Span whole, int words) {
    if (whole.length() <= LONGEST) {
      return whole;
    }
    int start = Math.max(whole.start(), words - LONGEST / 10);
    return Span.of(start, Math.min(whole.end(), start + LONGEST));
  }

  /** The sentences around evidence, so many before and behind, its own among them. */
  public ArrayNode context(Evidence evidence, int sentences) {
    ReadReport read = report(evidence.report());
    List<Sentence> all = read.reading().sentences();
    int first = 0;
    while (first + 1 < all.size() && all.get(first).span().end() <= evidence.span().start()) {
      first++;
    }
    int last = first;
    while (last + 1 < all.size() && all.get(last + 1).span().start() < evidence.span().end()) {
      last++;
    }
    List<Sentence> shown =
        all.isEmpty()
            ? List.of()
            : all.subList(
                Math.max(0, first - sentences), Math.min(all.size(), last + 1 + sentences));
    return JsonRows.array(
        shown,
        s -> {
          ObjectNode row = JsonNodeFactory.instance.objectNode();
          Span span = cut(s.span(), s.span().start());
          row.put("start", span.start());
          row.put("end", span.end());
          row.put("words", read.words(span));
          return row;
        });
  }

  private ReadReport report(ReportId id) {
    ReadReport read = reports.get(id);
    if (read == null) {
      throw new IllegalArgumentException("The case holds no report " + id);
    }
    return read;
  }

  /** Names a piece of evidence by report and place: {@code 1a0d6a90f90d2d1d@1062-1133}. */
  public static String id(Evidence evidence) {
    return evidence.report() + "@" + evidence.span().start() + "-" + evidence.span().end();
  }
}
