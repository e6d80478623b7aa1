package org.accord.grounding.quantity;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.accord.grounding.PlainTexts;
import org.accord.grounding.moment.MomentFinder;
import org.accord.model.ReadReport;
import org.accord.model.grounding.Moment;

/** Prints how many words a second moments and quantities are found in. */
final class Pace {

  private Pace() {}

  /** Arguments: a JSON lines file with {@code text}. */
  public static void main(String[] args) throws IOException {
    ObjectMapper json = new ObjectMapper();
    List<ReadReport> reports = new ArrayList<>();
    long words = 0;
    for (String line : Files.readAllLines(Path.of(args[0]))) {
      JsonNode node = json.readTree(line);
      String text = node.get("text").asText();
      words += text.split("\\s+", -1).length;
      reports.add(PlainTexts.report(text, "2016-12-17"));
    }
    for (int round = 0; round < 3; round++) {
      long start = System.nanoTime();
      List<List<Moment>> moments = new ArrayList<>();
      for (ReadReport report : reports) {
        moments.add(new MomentFinder().find(report));
      }
      long middle = System.nanoTime();
      for (int i = 0; i < reports.size(); i++) {
        new QuantityFinder().find(reports.get(i), moments.get(i), List.of());
      }
      long end = System.nanoTime();
      System.out.printf(
          "moments %.0f words/s, quantities %.0f words/s%n",
          words * 1e9 / (middle - start), words * 1e9 / (end - middle));
    }
  }
}
