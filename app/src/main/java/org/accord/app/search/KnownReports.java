package org.accord.app.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.accord.Accord;
import org.accord.app.casefile.SentenceMatch;
import org.accord.model.Case;
import org.accord.model.ReadReport;
import org.accord.model.ReportId;
import org.accord.model.lineage.Lineages;
import org.accord.model.lineage.SentenceRef;
import org.accord.model.lineage.Story;
import org.accord.model.reading.Sentence;

/**
 * The reports that are known at some time, in which a search looks: their order, lineages and
 * stories.
 *
 * <p>Never changes; any number of threads may search in it.
 */
public final class KnownReports {

  /** A title that the text repeats stands among its first lines. */
  private static final int HEADLINE_WITHIN = 5;

  private final Map<ReportId, Integer> order = new HashMap<>();
  private final Map<ReportId, String> lineage = new HashMap<>();
  private final Map<ReportId, String> story = new HashMap<>();
  private final List<ReadReport> reports;
  private final Lineages lineages;

  private KnownReports(List<ReadReport> reports, Lineages lineages, List<Story> stories) {
    this.reports = List.copyOf(reports);
    this.lineages = lineages;
    reports.forEach(r -> order.put(r.id(), order.size()));
    lineages.lineages().forEach(l -> l.reports().forEach(r -> lineage.put(r, l.id())));
    stories.forEach(s -> s.reports().forEach(r -> story.put(r, s.id())));
  }

  public static KnownReports of(Accord.Sorted sorted) {
    return new KnownReports(sorted.reports(), sorted.lineages(), sorted.stories());
  }

  public static KnownReports of(Case made) {
    return new KnownReports(
        made.reports(),
        made.lineages(),
        made.stories().stream().map(s -> s.dossier().story()).toList());
  }

  /** In the order in which they are told. */
  public List<ReadReport> reports() {
    return reports;
  }

  /** The place of a report in the order in which reports are told; empty if it is not known. */
  Optional<Integer> place(ReportId id) {
    return Optional.ofNullable(order.get(id));
  }

  ReadReport at(int place) {
    return reports.get(place);
  }

  public Optional<String> lineage(ReportId report) {
    return Optional.ofNullable(lineage.get(report));
  }

  public Optional<String> story(ReportId report) {
    return Optional.ofNullable(story.get(report));
  }

  /** What two matches share exactly if the one is a copy of the other. */
  Object copied(SentenceMatch match, ReadReport report) {
    Optional<Sentence> sentence =
        match.title()
            ? headline(report, text(match, report).strip())
            : report.reading().sentenceAt(match.span().start());
    return sentence.isEmpty()
        ? lineage(match.report()).orElse(match.report().value()) + " " + text(match, report).strip()
        : lineages.firstTold(new SentenceRef(match.report(), sentence.get().index()));
  }

  /** The sentence that is the title, where the text begins with it. */
  private static Optional<Sentence> headline(ReadReport report, String title) {
    return report.reading().sentences().stream()
        .limit(HEADLINE_WITHIN)
        .filter(s -> report.words(s.span()).equals(title))
        .findFirst();
  }

  static String text(SentenceMatch match, ReadReport report) {
    String title = report.report().title();
    return match.title() ? (title == null ? "" : title) : match.span().in(report.text());
  }
}
