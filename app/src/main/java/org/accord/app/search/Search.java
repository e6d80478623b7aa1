package org.accord.app.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.accord.app.ReportNames;
import org.accord.app.casefile.CaseFile;
import org.accord.app.casefile.SentenceMatch;
import org.accord.model.ReadReport;
import org.accord.model.Report;
import org.accord.model.Span;

/**
 * Full-text search over the titles and sentences of a case.
 *
 * <p>The case file's index tells which sentences hold the words; what is known, and in which order,
 * comes from {@link KnownReports}, so that a search as of a time finds what a case of those reports
 * alone would find. A sentence that several reports carry is one hit, under the first of them.
 */
public final class Search {

  /**
   * Shorter sentences are alike: a caption of one word is no better a hit than a short sentence.
   */
  private static final int SHORT_SENTENCE = 80;

  private Search() {}

  /** The page of hits asked for; the file must be the one that the reports come from. */
  public static Found find(CaseFile file, KnownReports known, Request request) {
    if (request.query().isEmpty()) {
      return new Found(request, 0, List.of());
    }
    String expression = request.query().expression();
    Map<Object, List<Candidate>> copies = new LinkedHashMap<>();
    for (SentenceMatch match : file.matching(expression)) {
      known
          .place(match.report())
          .ifPresent(
              place ->
                  copies
                      .computeIfAbsent(known.copied(match, known.at(place)), k -> new ArrayList<>())
                      .add(new Candidate(match, place)));
    }
    List<Copied> all = new ArrayList<>();
    for (List<Candidate> same : copies.values()) {
      same.sort(Candidate.AS_TOLD);
      same.stream()
          .filter(c -> wanted(request, known, known.at(c.place).report()))
          .findFirst()
          .ifPresent(shown -> all.add(new Copied(shown, same)));
    }
    all.sort(Comparator.comparing(Copied::shown, order(request.order())));
    int from = Math.min(request.offset(), all.size());
    int to = (int) Math.min((long) from + request.limit(), all.size());
    Map<SentenceMatch, String> page = new LinkedHashMap<>();
    for (Copied copied : all.subList(from, to)) {
      SentenceMatch match = copied.shown.match;
      page.put(match, KnownReports.text(match, known.at(copied.shown.place)));
    }
    Map<SentenceMatch, List<Span>> words = file.wordsSought(expression, page);
    List<Hit> hits = new ArrayList<>();
    for (int i = from; i < to; i++) {
      SentenceMatch match = all.get(i).shown.match;
      hits.add(
          hit(
              known,
              all.get(i),
              i + 1,
              page.getOrDefault(match, ""),
              words.getOrDefault(match, List.of())));
    }
    return new Found(request, all.size(), hits);
  }

  private static boolean wanted(Request request, KnownReports known, Report report) {
    return (request.outlet() == null || request.outlet().equalsIgnoreCase(report.outlet()))
        && (request.report() == null || ReportNames.fits(report, request.report()))
        && (request.story() == null
            || known.story(report.id()).filter(request.story()::equals).isPresent());
  }

  private static Comparator<Candidate> order(Request.Order order) {
    return switch (order) {
      case OLDEST -> Candidate.AS_TOLD;
      case NEWEST ->
          Comparator.comparingInt((Candidate c) -> -c.place)
              .thenComparing(c -> c.match.title())
              .thenComparing(c -> c.match.span());
      case BEST ->
          Comparator.comparingInt(
                  (Candidate c) -> Math.max(SHORT_SENTENCE, c.match.span().length()))
              .thenComparing(Candidate.AS_TOLD);
    };
  }

  private static Hit hit(
      KnownReports known, Copied copied, int rank, String sentence, List<Span> words) {
    Candidate first = copied.shown;
    ReadReport report = known.at(first.place);
    return new Hit(
        rank,
        report.report(),
        known.lineage(report.id()).orElse(null),
        known.story(report.id()).orElse(null),
        first.match.title(),
        first.match.span(),
        sentence,
        words,
        copied.all.stream()
            .map(c -> known.at(c.place).report())
            .distinct()
            .filter(r -> !r.id().equals(report.id()))
            .toList());
  }

  /** A sentence with its copies, and the one of them under which it is shown. */
  private record Copied(Candidate shown, List<Candidate> all) {}

  /**
   * A match in a report that is known.
   *
   * @param place of the report in the order in which reports are told
   */
  private record Candidate(SentenceMatch match, int place) {

    private static final Comparator<Candidate> AS_TOLD =
        Comparator.comparingInt(Candidate::place)
            .thenComparing(c -> c.match.title())
            .thenComparing(c -> c.match.span());
  }
}
