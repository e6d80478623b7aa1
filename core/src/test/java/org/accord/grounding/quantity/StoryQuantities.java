package org.accord.grounding.quantity;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.accord.grounding.PlainTexts;
import org.accord.grounding.moment.MomentFinder;
import org.accord.model.Published;
import org.accord.model.ReadReport;
import org.accord.model.grounding.Quantity;

/** Prints the quantities of stories without a key, each in its surroundings, to look at by eye. */
final class StoryQuantities {

  private StoryQuantities() {}

  /** Arguments: a JSON lines file with {@code text}, {@code published}, {@code id}. */
  public static void main(String[] args) throws IOException {
    ObjectMapper json = new ObjectMapper();
    for (String line : Files.readAllLines(Path.of(args[0]))) {
      JsonNode node = json.readTree(line);
      String text = node.get("text").asText();
      String day = node.path("published").asText("");
      Published published = day.isEmpty() ? null : Published.parse(day).orElse(null);
      ReadReport report = PlainTexts.report(node.get("id").asText(), text, published);
      for (Quantity q :
          new QuantityFinder().find(report, new MomentFinder().find(report), java.util.List.of())) {
        int start = q.evidence().span().start();
        int end = q.evidence().span().end();
        System.out.println(
            node.path("event").asText("-").replaceFirst("(?s)(.{9}).*", "$1")
                + "\t"
                + q.low()
                + ".."
                + q.high()
                + "\t"
                + q.unit()
                + "\t"
                + q.counted()
                + "\t"
                + q.asOf()
                + "\t"
                + text.substring(Math.max(0, start - 60), start).replaceAll("\\s+", " ")
                + "[["
                + text.substring(start, end)
                + "]]"
                + text.substring(end, Math.min(text.length(), end + 50)).replaceAll("\\s+", " "));
      }
    }
  }
}
