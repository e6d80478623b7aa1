package org.accord.lineage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.accord.lineage.comparison.ComparedText;
import org.accord.lineage.comparison.Comparison;
import org.accord.lineage.comparison.SharedText;
import org.accord.lineage.comparison.StandingText;
import org.accord.lineage.comparison.Thresholds;
import org.accord.lineage.words.SentenceCutter;
import org.accord.lineage.words.WordRow;
import org.accord.lineage.words.WordScanner;
import org.accord.model.lineage.Relation;

/** The labelled pairs of the evaluation folder, laid side by side once, told by any thresholds. */
final class LabelledPairs {

  /** A pair with its label; the cluster is shared by all pairs that documents chain together. */
  record Pair(
      String id,
      Relation gold,
      double shared,
      int cluster,
      Comparison comparison,
      ComparedText left,
      ComparedText right) {

    Likeness told(Thresholds thresholds) {
      SharedText text = SharedText.of(comparison, left, right, thresholds);
      return new Likeness(text.relation(thresholds), text.stands());
    }
  }

  private LabelledPairs() {}

  /** The folder, or the calling test is skipped. */
  static Path folder() {
    return SharedFolder.of("eval/lineage");
  }

  /** What the outlets repeat is learnt from all documents, and from no label. */
  static List<Pair> load(Path folder) throws IOException {
    JsonNode json = new ObjectMapper().readTree(folder.resolve("pairs.json").toFile());
    Map<String, String> outlets = new TreeMap<>();
    for (JsonNode pair : json) {
      outlets.put(pair.get("a").asText(), pair.get("outletA").asText());
      outlets.put(pair.get("b").asText(), pair.get("outletB").asText());
    }
    Map<String, String> texts = new TreeMap<>();
    Map<String, WordRow> rows = new TreeMap<>();
    for (String id : outlets.keySet()) {
      String text = Files.readString(folder.resolve("docs").resolve(id + ".txt"));
      texts.put(id, text);
      rows.put(id, WordScanner.scan(text, SentenceCutter.cut(text)));
    }
    StandingText standing =
        StandingText.learn(List.copyOf(rows.values()), List.copyOf(outlets.values()));
    Map<String, ComparedText> compared = new TreeMap<>();
    rows.forEach((id, row) -> compared.put(id, ComparedText.of(texts.get(id), row, standing)));

    List<String> ids = List.copyOf(outlets.keySet());
    Classes clusters = new Classes(ids.size());
    json.forEach(p -> clusters.join(ids.indexOf(first(p)), ids.indexOf(second(p))));
    List<Pair> pairs = new ArrayList<>();
    for (JsonNode p : json) {
      ComparedText left = compared.get(first(p));
      ComparedText right = compared.get(second(p));
      pairs.add(
          new Pair(
              p.get("id").asText(),
              relation(p.get("relation").asText()),
              p.get("shared").asDouble(),
              clusters.root(ids.indexOf(first(p))),
              Comparison.of(left.row(), right.row()),
              left,
              right));
    }
    return pairs;
  }

  private static String first(JsonNode pair) {
    String a = pair.get("a").asText();
    String b = pair.get("b").asText();
    return a.compareTo(b) <= 0 ? a : b;
  }

  private static String second(JsonNode pair) {
    String a = pair.get("a").asText();
    String b = pair.get("b").asText();
    return a.compareTo(b) <= 0 ? b : a;
  }

  private static Relation relation(String word) {
    return Relation.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
