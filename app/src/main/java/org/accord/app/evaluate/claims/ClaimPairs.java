package org.accord.app.evaluate.claims;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Pairs of claims, all asked about one relation.
 *
 * <p>The file is {@code {"data": [...]}} of rows with {@code pair_id}, {@code topic}, {@code date},
 * {@code claim_a}, {@code claim_b}, {@code article_a}, {@code article_b} and, for the figures,
 * {@code relation} 0 or 1. Its name begins with the relation: {@code strengthen-train.json}.
 */
record ClaimPairs(ClaimRelation relation, List<ClaimPair> pairs) {

  private static final ObjectMapper JSON = new ObjectMapper();

  ClaimPairs {
    pairs = List.copyOf(pairs);
  }

  /** The file, or each file of the folder that begins with the name of a relation. */
  static List<ClaimPairs> read(Path gold) throws IOException {
    List<Path> files;
    try (Stream<Path> list = Files.isDirectory(gold) ? Files.list(gold) : Stream.of(gold)) {
      files = list.filter(f -> f.toString().endsWith(".json")).sorted().toList();
    }
    List<ClaimPairs> all = new ArrayList<>();
    for (Path file : files) {
      for (ClaimRelation relation : ClaimRelation.values()) {
        if (String.valueOf(file.getFileName()).startsWith(relation.word())) {
          all.add(new ClaimPairs(relation, pairs(file)));
        }
      }
    }
    if (all.isEmpty()) {
      throw new IOException("it has no file named strengthen*.json or weaken*.json");
    }
    return all;
  }

  private static List<ClaimPair> pairs(Path file) throws IOException {
    JsonNode rows = JSON.readTree(file.toFile()).path("data");
    if (!rows.isArray()) {
      throw new IOException(file + " has no \"data\". Maybe it is no file of pairs of claims");
    }
    List<ClaimPair> pairs = new ArrayList<>();
    for (JsonNode row : rows) {
      pairs.add(
          new ClaimPair(
              word(row, "pair_id", file),
              word(row, "topic", file),
              word(row, "date", file),
              new ClaimPair.Side(word(row, "article_a", file), word(row, "claim_a", file)),
              new ClaimPair.Side(word(row, "article_b", file), word(row, "claim_b", file)),
              row.hasNonNull("relation") ? row.get("relation").asInt() == 1 : null));
    }
    return pairs;
  }

  private static String word(JsonNode row, String field, Path file) throws IOException {
    if (!row.path(field).isTextual()) {
      throw new IOException(file + " has a pair without \"" + field + "\"");
    }
    return row.get(field).asText();
  }
}
