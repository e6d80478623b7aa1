package org.accord.app.evaluate.claims;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.accord.app.evaluate.Predictions;
import org.accord.model.reading.Reader;
import org.jspecify.annotations.Nullable;

/** Tells which pairs of claims the findings put together, and which against each other. */
public final class EvaluateClaims {

  private EvaluateClaims() {}

  /** Reads the pairs, writes a relation for each, and tells {@code out} how good. */
  public static Map<ClaimRelation, RelationScore> run(
      Reader reader, Path gold, @Nullable Path predictions, Appendable out) throws IOException {
    List<ClaimPairs> files = ClaimPairs.read(gold);
    Map<String, List<ClaimPair>> byTopic =
        files.stream()
            .flatMap(f -> f.pairs().stream())
            .collect(Collectors.groupingBy(ClaimPair::topic, TreeMap::new, Collectors.toList()));
    Map<String, Topic> topics = new TreeMap<>();
    byTopic.forEach((topic, pairs) -> topics.put(topic, Topic.of(pairs, reader)));
    Map<ClaimRelation, RelationScore> scores = new EnumMap<>(ClaimRelation.class);
    try (Predictions written = Predictions.to(predictions)) {
      for (ClaimPairs file : files) {
        RelationScore score = scores.computeIfAbsent(file.relation(), r -> new RelationScore());
        for (ClaimPair pair : file.pairs()) {
          Topic topic = topics.get(pair.topic());
          boolean told = topic != null && topic.relates(pair, file.relation());
          Map<String, Object> row = new LinkedHashMap<>();
          row.put("pair_id", pair.id());
          row.put(file.relation().word(), told);
          written.add(row);
          if (pair.related() != null) {
            score.add(pair.related(), told);
          }
        }
      }
    }
    out.append(String.format(Locale.ROOT, "%d topics%n", topics.size()));
    for (Map.Entry<ClaimRelation, RelationScore> score : scores.entrySet()) {
      out.append(
          String.format(Locale.ROOT, "%-11s %s%n", score.getKey().word(), score.getValue().line()));
    }
    return scores;
  }
}
