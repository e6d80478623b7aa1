package org.accord.model.lineage;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.accord.model.ReportId;

/**
 * Every report in exactly one lineage, the pairs that share text, and where each sentence was first
 * told.
 *
 * @param firstTold for a sentence that stands in several reports, its representative; sentences
 *     that stand once are absent and represent themselves
 */
public record Lineages(
    List<Lineage> lineages, List<Kinship> kinships, Map<SentenceRef, SentenceRef> firstTold) {

  public Lineages {
    lineages = List.copyOf(lineages);
    kinships = List.copyOf(kinships);
    firstTold = java.util.Collections.unmodifiableMap(new TreeMap<>(firstTold));
  }

  /** The lineage of a report. */
  public Lineage of(ReportId report) {
    return lineages.stream()
        .filter(l -> l.reports().contains(report))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No lineage holds report " + report));
  }

  /** The lineage that a sentence comes from: that of the report in which it was first told. */
  public Lineage of(SentenceRef sentence) {
    return of(firstTold(sentence).report());
  }

  /** The sentence that stands for this one wherever it was copied. */
  public SentenceRef firstTold(SentenceRef sentence) {
    return firstTold.getOrDefault(sentence, sentence);
  }
}
