package org.accord.app.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.accord.corroboration.FindingFinder;
import org.accord.corroboration.telling.Weighed;
import org.accord.model.Case;
import org.accord.model.Dossier;
import org.accord.model.StoryCase;
import org.accord.model.finding.Finding;
import org.accord.model.finding.Position;
import org.jspecify.annotations.Nullable;

/** Writes the findings that could be told of a case, each with its traits, and whether it is. */
public final class EvaluateFindings {

  private EvaluateFindings() {}

  /** Writes one line for each, and tells {@code out} how many there are and how many are told. */
  public static void run(Case made, @Nullable Path predictions, Appendable out) throws IOException {
    int all = 0;
    int told = 0;
    try (Predictions written = Predictions.to(predictions)) {
      for (StoryCase story : made.stories()) {
        Set<String> shown = new HashSet<>();
        story.findings().forEach(f -> shown.add(f.id()));
        Set<String> once = new HashSet<>();
        for (Weighed weighed : FindingFinder.weighed(story.dossier())) {
          if (once.add(weighed.finding().id())) {
            boolean is = shown.contains(weighed.finding().id());
            written.add(row(story.dossier(), weighed, is));
            all++;
            told += is ? 1 : 0;
          }
        }
      }
    }
    out.append(String.format(Locale.ROOT, "%d findings could be told, %d are told%n", all, told));
  }

  private static Map<String, Object> row(Dossier dossier, Weighed weighed, boolean told) {
    Finding finding = weighed.finding();
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("story", dossier.story().id());
    row.put("id", finding.id());
    row.put("topic", finding.topic());
    row.put("kind", finding.kind());
    row.put("status", finding.status().word());
    row.put("told", told);
    List<Map<String, Object>> positions = new ArrayList<>();
    for (Position position : finding.positions()) {
      Map<String, Object> side = new LinkedHashMap<>();
      side.put("says", position.says());
      side.put("who", position.who());
      side.put(
          "reports",
          position.reports().stream().map(r -> dossier.report(r).report().name()).toList());
      side.put("origins", position.counts().origins());
      positions.add(side);
    }
    row.put("positions", positions);
    row.put("traits", weighed.traits());
    return row;
  }
}
