package org.accord.grounding.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.accord.text.RuleTable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The quantities of the development cases, held against their keys. */
class QuantityEval {

  static List<RuleTable.Row> cases() {
    return RuleTable.load(QuantityEval.class, "quantity-eval.tsv").rows();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void theQuantitiesOfACaseAreFoundAsWellAsPublished(RuleTable.Row row) throws IOException {
    Path folder = shared().resolve("cases").resolve(row.get("case"));
    Assumptions.assumeTrue(Files.isDirectory(folder));
    JsonNode key = new ObjectMapper().readTree(folder.resolve("key.json").toFile());
    JsonNode out = CaseQuantities.export(CaseQuantities.reports(folder));
    List<JsonNode> rest = new ArrayList<>();
    out.get("quantities").forEach(rest::add);
    int wanted = 0;
    int found = 0;
    int bounds = 0;
    int unit = 0;
    int asOf = 0;
    int optional = 0;
    for (JsonNode k : key.get("quantities")) {
      boolean counts = !k.path("optional").asBoolean();
      wanted += counts ? 1 : 0;
      JsonNode best = take(rest, k);
      if (best == null) {
        continue;
      }
      if (!counts) {
        optional++;
        continue;
      }
      found++;
      bounds += same(k, best, "low") && same(k, best, "high") ? 1 : 0;
      unit += k.get("unit").asText().equals(best.get("unit").asText()) ? 1 : 0;
      asOf += k.get("asOf").asText().equals(best.get("asOf").asText()) ? 1 : 0;
    }
    int got = out.get("quantities").size() - optional;
    assertThat(100.0 * found / wanted).isGreaterThanOrEqualTo(figure(row, "recall"));
    assertThat(100.0 * found / got).isGreaterThanOrEqualTo(figure(row, "precision"));
    assertThat(100.0 * bounds / found).isGreaterThanOrEqualTo(figure(row, "bounds"));
    assertThat(100.0 * unit / found).isGreaterThanOrEqualTo(figure(row, "unit"));
    assertThat(100.0 * asOf / found).isGreaterThanOrEqualTo(figure(row, "asOf"));
  }

  private static boolean same(JsonNode a, JsonNode b, String field) {
    return a.get(field).isNull() == b.get(field).isNull()
        && a.get(field).asDouble() == b.get(field).asDouble();
  }

  /** Takes the first quantity of that report that shares most of its words with the anchor. */
  private static @org.jspecify.annotations.Nullable JsonNode take(List<JsonNode> rest, JsonNode k) {
    JsonNode best = null;
    double most = 0.6;
    for (JsonNode quantity : rest) {
      if (!quantity.get("report").equals(k.get("report"))) {
        continue;
      }
      List<String> a = words(k.get("anchor").asText());
      List<String> b = words(quantity.get("span").get("text").asText());
      double size = Math.min(a.size(), b.size());
      a.removeIf(w -> !b.remove(w));
      double shared = a.size() / size;
      if (shared > most || shared >= 0.6 && best == null) {
        best = quantity;
        most = shared;
      }
    }
    rest.remove(best);
    return best;
  }

  private static List<String> words(String text) {
    String plain = text.toLowerCase(Locale.ROOT).replaceAll("(?<=\\d)[, ]+(?=\\d{3})", "");
    return new ArrayList<>(List.of(plain.split("[^\\p{L}\\p{N}'’-]+", -1)));
  }

  private static double figure(RuleTable.Row row, String column) {
    return Double.parseDouble(row.get(column));
  }

  private static Path shared() {
    for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
      if (Files.isDirectory(at.resolve("shared/cases"))) {
        return at.resolve("shared");
      }
    }
    return Path.of("shared");
  }
}
