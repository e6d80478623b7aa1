package org.accord.grounding.quantity;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.accord.grounding.PlainTexts;
import org.accord.grounding.moment.MomentFinder;
import org.accord.model.Published;
import org.accord.model.ReadReport;
import org.accord.model.Span;
import org.accord.model.grounding.Quantity;

/** Writes the quantities of a case folder as a partial case export, for {@code score.py}. */
final class CaseQuantities {

  private static final ObjectMapper JSON = new ObjectMapper();

  private CaseQuantities() {}

  /** The reports of a case folder, in the order of its {@code reports.csv}. */
  static List<ReadReport> reports(Path folder) throws IOException {
    List<ReadReport> reports = new ArrayList<>();
    List<String> rows = Files.readAllLines(folder.resolve("reports/reports.csv"));
    for (String row : rows.subList(1, rows.size())) {
      String[] cells = row.split(",", -1);
      Published published = Published.parse(cells[2]).orElse(null);
      String text = Files.readString(folder.resolve("reports").resolve(cells[0]));
      reports.add(PlainTexts.report(cells[0], text, published));
    }
    return reports;
  }

  static ObjectNode export(List<ReadReport> reports) {
    ObjectNode out = JSON.createObjectNode().put("format", "accord-case/1");
    ArrayNode list = out.putArray("reports");
    ArrayNode quantities = out.putArray("quantities");
    for (String empty :
        List.of("attributions", "events", "actors", "places", "findings", "phases")) {
      out.putArray(empty);
    }
    for (ReadReport report : reports) {
      list.addObject()
          .put("report", report.report().name())
          .put("text", report.text())
          .put("lineage", report.report().name())
          .put("story", "S1");
      List<Quantity> found =
          new QuantityFinder().find(report, new MomentFinder().find(report), List.of());
      for (Quantity quantity : found) {
        ObjectNode node = quantities.addObject().put("report", report.report().name());
        Span span = quantity.evidence().span();
        node.putObject("span")
            .put("start", span.start())
            .put("end", span.end())
            .put("text", report.words(span));
        node.put("low", quantity.low())
            .put("high", quantity.high())
            .put("approximate", quantity.approximate())
            .put("unit", quantity.unit())
            .put("counted", quantity.counted())
            .put("asOf", quantity.asOf())
            .putNull("place");
      }
    }
    return out;
  }

  /** Arguments: case folder, output file. */
  public static void main(String[] args) throws IOException {
    JSON.writerWithDefaultPrettyPrinter()
        .writeValue(Path.of(args[1]).toFile(), export(reports(Path.of(args[0]))));
  }
}
