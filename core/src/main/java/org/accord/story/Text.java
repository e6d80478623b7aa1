package org.accord.story;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.accord.model.ReadReport;
import org.accord.model.ReportId;
import org.accord.model.lineage.Lineage;
import org.accord.model.lineage.Lineages;

/**
 * One text, in as many reports as carry it.
 *
 * @param reports in the order given
 */
record Text(StoryWords words, Days days, List<ReportId> reports) {

  /** The texts that the reports carry, in the order of their first report. */
  static List<Text> of(Collection<ReadReport> reports, Lineages lineages, StoryMemory memory) {
    memory.learn(reports);
    Map<ReportId, String> lineageOf = new HashMap<>();
    for (Lineage lineage : lineages.lineages()) {
      lineage.reports().forEach(r -> lineageOf.put(r, lineage.id()));
    }
    Map<String, List<ReadReport>> carriers = new LinkedHashMap<>();
    for (ReadReport report : reports) {
      String lineage = lineageOf.getOrDefault(report.id(), report.id().value());
      carriers.computeIfAbsent(lineage, l -> new ArrayList<>()).add(report);
    }
    List<StoryWords> words = memory.common(carriers.values());
    List<Text> texts = new ArrayList<>();
    for (List<ReadReport> own : carriers.values()) {
      texts.add(
          new Text(
              words.get(texts.size()), Days.of(own), own.stream().map(ReadReport::id).toList()));
    }
    return texts;
  }
}
