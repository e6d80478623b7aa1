package org.accord.app.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.accord.lineage.Likeness;
import org.accord.lineage.LineageFinder;
import org.accord.model.Report;
import org.accord.model.lineage.Relation;
import org.jspecify.annotations.Nullable;

/**
 * Tells how the two reports of every pair are related.
 *
 * <p>Gold is an array of pairs with {@code id}, {@code a}, {@code b} and the {@code outletA} and
 * {@code outletB} where they are known; {@code relation} and {@code shared}, if there, are only
 * used for the figures. The text of report {@code a} is {@code docs/a.txt} beside it. What an
 * outlet repeats is learnt from all reports of the gold.
 */
public final class EvaluateLineage {

  private EvaluateLineage() {}

  /** Reads {@code pairs.json} or the folder that holds it, and tells {@code out} how good. */
  public static PairScore run(Path gold, @Nullable Path predictions, Appendable out)
      throws IOException {
    Path file = Files.isDirectory(gold) ? gold.resolve("pairs.json") : gold;
    Path texts = file.resolveSibling("docs");
    JsonNode pairs = new ObjectMapper().readTree(file.toFile());
    Map<String, Report> reports = new TreeMap<>();
    int number = 0;
    for (JsonNode pair : pairs) {
      number++;
      for (String side : new String[] {"a", "b"}) {
        String id = word(pair, side, file, number);
        String outlet = pair.path("outlet" + side.toUpperCase(Locale.ROOT)).asText(null);
        if (!reports.containsKey(id)) {
          String text = Files.readString(texts.resolve(id + ".txt"));
          reports.put(id, Report.of(id, outlet, null, null, null, text));
        }
      }
    }
    LineageFinder finder = LineageFinder.knowing(new ArrayList<>(reports.values()));
    PairScore score = new PairScore();
    try (Predictions written = Predictions.to(predictions)) {
      number = 0;
      for (JsonNode pair : pairs) {
        number++;
        Likeness told =
            finder.likeness(
                report(reports, word(pair, "a", file, number)),
                report(reports, word(pair, "b", file, number)));
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("id", pair.get("id"));
        row.put("relation", told.relation().word());
        row.put("shared", told.shared());
        written.add(row);
        if (pair.hasNonNull("relation")) {
          score.add(
              Relation.of(pair.get("relation").asText()), pair.path("shared").asDouble(), told);
        }
      }
    }
    out.append(String.format(Locale.ROOT, "%d pairs of %d reports%n", number, reports.size()));
    if (score.pairs() > 0) {
      out.append(score.lines());
    }
    return score;
  }

  private static Report report(Map<String, Report> reports, String id) {
    Report report = reports.get(id);
    if (report == null) {
      throw new IllegalStateException("No report " + id);
    }
    return report;
  }

  private static String word(JsonNode pair, String field, Path file, int number)
      throws IOException {
    if (!pair.path(field).isTextual()) {
      throw new IOException(
          file + " has no \"" + field + "\" in pair " + number + ". Maybe it is no file of pairs");
    }
    return pair.get(field).asText();
  }
}
