package org.accord.app.evaluate.claims;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.accord.Accord;
import org.accord.decision.Names;
import org.accord.model.Case;
import org.accord.model.Decision;
import org.accord.model.Evidence;
import org.accord.model.Published;
import org.accord.model.ReadReport;
import org.accord.model.Report;
import org.accord.model.Span;
import org.accord.model.StoryCase;
import org.accord.model.finding.Finding;
import org.accord.model.finding.Position;
import org.accord.model.finding.Status;
import org.accord.model.lineage.Story;
import org.accord.model.reading.Reader;

/**
 * The claims of one topic, told as one story: an article is a report of those of its sentences that
 * stand in some pair, a paragraph each.
 */
final class Topic {

  /** Where in the findings a sentence stands. */
  private record Place(int finding, int position) {}

  private final Map<ClaimPair.Side, Evidence> sentences = new LinkedHashMap<>();
  private final List<Finding> findings;

  private Topic(List<ReadReport> reports, Map<ClaimPair.Side, Evidence> sentences) {
    this.sentences.putAll(sentences);
    this.findings =
        derived(reports).stories().stream().map(StoryCase::findings).flatMap(List::stream).toList();
  }

  static Topic of(Collection<ClaimPair> pairs, Reader reader) {
    Map<String, Set<String>> articles = new TreeMap<>();
    Map<String, String> dates = new TreeMap<>();
    for (ClaimPair pair : pairs) {
      for (ClaimPair.Side side : List.of(pair.a(), pair.b())) {
        articles.computeIfAbsent(side.article(), a -> new LinkedHashSet<>()).add(side.sentence());
        dates.putIfAbsent(side.article(), pair.date());
      }
    }
    List<ReadReport> reports = new ArrayList<>();
    Map<ClaimPair.Side, Evidence> sentences = new LinkedHashMap<>();
    articles.forEach(
        (article, said) -> {
          Report report = report(article, dates.getOrDefault(article, ""), said);
          int from = 0;
          for (String sentence : said) {
            Span span = Span.of(from, from + sentence.length());
            sentences.put(new ClaimPair.Side(article, sentence), new Evidence(report.id(), span));
            from = span.end() + 2;
          }
          reports.add(new ReadReport(report, reader.read(report.text())));
        });
    return new Topic(reports, sentences);
  }

  private static Report report(String article, String date, Set<String> said) {
    // Its title names the outlet too: no two articles of a topic are of one outlet.
    return Report.of(
        article,
        article,
        Published.parse(date).orElse(null),
        null,
        null,
        String.join("\n\n", said));
  }

  private static Case derived(List<ReadReport> reports) {
    List<Story> stories = Accord.sort(reports, List.of(), null).stories();
    List<Decision> one = new ArrayList<>();
    for (Story other : stories.subList(1, stories.size())) {
      one.add(
          new Decision(
              one.size() + 1L,
              Decision.Kind.MERGE,
              Names.of(stories.get(0)).toString(),
              Names.of(other).toString(),
              "gold",
              Instant.EPOCH));
    }
    return Accord.derive(reports, one, null);
  }

  /** Whether the findings relate the claims of the pair so. */
  boolean relates(ClaimPair pair, ClaimRelation relation) {
    for (Place a : places(pair.a())) {
      for (Place b : places(pair.b())) {
        if (a.finding == b.finding && relation(a, b) == relation) {
          return true;
        }
      }
    }
    return false;
  }

  private ClaimRelation relation(Place a, Place b) {
    boolean contested = findings.get(a.finding).status() == Status.CONTESTED;
    return contested && a.position != b.position ? ClaimRelation.WEAKEN : ClaimRelation.STRENGTHEN;
  }

  private Set<Place> places(ClaimPair.Side side) {
    Evidence sentence = Objects.requireNonNull(sentences.get(side));
    Set<Place> places = new LinkedHashSet<>();
    for (int f = 0; f < findings.size(); f++) {
      List<Position> positions = findings.get(f).positions();
      for (int p = 0; p < positions.size(); p++) {
        if (positions.get(p).evidence().stream().anyMatch(e -> overlap(e, sentence))) {
          places.add(new Place(f, p));
        }
      }
    }
    return places;
  }

  private static boolean overlap(Evidence a, Evidence b) {
    return a.report().equals(b.report()) && a.span().overlaps(b.span());
  }
}
