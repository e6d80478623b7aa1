package org.accord.app.board;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.accord.app.show.Sentences;
import org.accord.model.Case;
import org.accord.model.Evidence;
import org.accord.model.ReadReport;
import org.accord.model.ReportId;
import org.accord.model.Span;

/**
 * The numbers by which the board's rows name the reports of a case, and evidence told by them.
 *
 * <p>Evidence is {@code [report, start, end, sentenceStart, sentenceEnd]}: the report's number, the
 * words, and the sentence around them. The numbers are those of the whole case, whatever was known
 * of it at the time that the rows are about.
 */
final class Numbering {

  private final Map<ReportId, Integer> numbers = new TreeMap<>();
  private final Map<ReportId, ReadReport> reports = new TreeMap<>();

  Numbering(Case whole) {
    for (ReadReport read : whole.reports()) {
      numbers.put(read.id(), numbers.size());
      reports.put(read.id(), read);
    }
  }

  int of(ReportId id) {
    Integer number = numbers.get(id);
    if (number == null) {
      throw new IllegalArgumentException("The case holds no report " + id);
    }
    return number;
  }

  boolean has(ReportId id) {
    return numbers.containsKey(id);
  }

  ReadReport report(ReportId id) {
    ReadReport report = reports.get(id);
    if (report == null) {
      throw new IllegalArgumentException("The case holds no report " + id);
    }
    return report;
  }

  ArrayNode evidence(List<Evidence> evidence) {
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    evidence.forEach(e -> array.add(evidence(e)));
    return array;
  }

  ArrayNode evidence(Evidence e) {
    Span sentence = Sentences.around(report(e.report()), e.span());
    return ints(of(e.report()), e.span().start(), e.span().end(), sentence.start(), sentence.end());
  }

  static ArrayNode ints(int... values) {
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    for (int value : values) {
      array.add(value);
    }
    return array;
  }
}
