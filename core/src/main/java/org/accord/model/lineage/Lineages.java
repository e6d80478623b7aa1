package org.accord.model.lineage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
    firstTold =
        Collections.unmodifiableMap(
            new LinkedHashMap<>(isInOrder(firstTold) ? firstTold : new TreeMap<>(firstTold)));
  }

  private static boolean isInOrder(Map<SentenceRef, SentenceRef> map) {
    SentenceRef last = null;
    for (SentenceRef sentence : map.keySet()) {
      if (last != null && last.compareTo(sentence) >= 0) {
        return false;
      }
      last = sentence;
    }
    return true;
  }

  /** Whether these and the others differ in the ids of the lineages at most. */
  public boolean sameButForIds(Lineages others) {
    return lineages.stream()
            .map(Lineage::reports)
            .toList()
            .equals(others.lineages.stream().map(Lineage::reports).toList())
        && kinships.equals(others.kinships)
        && firstTold.equals(others.firstTold);
  }

  /** The lineage of a report. */
  public Lineage of(ReportId report) {
    return lineages.stream()
        .filter(l -> l.reports().contains(report))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No lineage holds report " + report));
  }

  /** Each report's lineage, for who asks for many. */
  public Map<ReportId, Lineage> byReport() {
    Map<ReportId, Lineage> byReport = new HashMap<>();
    lineages.forEach(l -> l.reports().forEach(r -> byReport.putIfAbsent(r, l)));
    return byReport;
  }

  /** The lineage that a sentence comes from: that of the report in which it was first told. */
  public Lineage of(SentenceRef sentence) {
    return of(firstTold(sentence).report());
  }

  /** The sentence that stands for this one wherever it was copied. */
  public SentenceRef firstTold(SentenceRef sentence) {
    return firstTold.getOrDefault(sentence, sentence);
  }

  /**
   * For each story what of all this touches its reports: their lineages whole, the pairs within it,
   * and where its sentences were first told.
   */
  public List<Lineages> within(List<Story> stories) {
    Map<ReportId, Integer> storyOf = new HashMap<>();
    List<List<Lineage>> lineagesOf = new ArrayList<>();
    List<List<Kinship>> kinshipsOf = new ArrayList<>();
    List<Map<SentenceRef, SentenceRef>> firstToldOf = new ArrayList<>();
    for (Story story : stories) {
      int number = lineagesOf.size();
      story.reports().forEach(r -> storyOf.put(r, number));
      lineagesOf.add(new ArrayList<>());
      kinshipsOf.add(new ArrayList<>());
      firstToldOf.add(new LinkedHashMap<>());
    }
    for (Lineage lineage : lineages) {
      lineage.reports().stream()
          .map(storyOf::get)
          .filter(Objects::nonNull)
          .distinct()
          .forEach(s -> lineagesOf.get(s).add(lineage));
    }
    for (Kinship kinship : kinships) {
      Integer story = storyOf.get(kinship.left());
      if (story != null && story.equals(storyOf.get(kinship.right()))) {
        kinshipsOf.get(story).add(kinship);
      }
    }
    firstTold.forEach(
        (sentence, first) -> {
          Integer story = storyOf.get(sentence.report());
          if (story != null) {
            firstToldOf.get(story).put(sentence, first);
          }
        });
    List<Lineages> within = new ArrayList<>();
    for (int i = 0; i < lineagesOf.size(); i++) {
      within.add(new Lineages(lineagesOf.get(i), kinshipsOf.get(i), firstToldOf.get(i)));
    }
    return within;
  }
}
