package org.accord.operation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.accord.model.Dossier;
import org.accord.model.Evidence;
import org.accord.model.Published;
import org.accord.model.ReadReport;
import org.accord.model.Span;
import org.accord.model.claim.Certainty;
import org.accord.model.claim.Phase;
import org.accord.model.finding.PhaseEntry;
import org.accord.model.reading.Sentence;
import org.accord.operation.scene.Salience;
import org.accord.text.Blanks;
import org.accord.text.Stems;

/** The title or lead sentence that stands for the story, no older than where it stands. */
record Headline(String words, Evidence evidence) {

  private static final int LEAD_SENTENCES = 4;

  /** What a sentence is worth beside the one before it: news is told first. */
  private static final double LATER = .85;

  private static final int SHORTEST = 4;

  /** "DJIBOUTI, March 7 (Gulf Wire) - ", "(CNN) ": where and by whom, before the news. */
  private static final Pattern DATELINE =
      Pattern.compile(
          "^(?:[-–—]{1,2} |\\p{Lu}{3}[\\p{L}\\d ,./'’-]{0,60}?(?:\\([^)]{1,40}\\)(?: ?[-–—]+)?|[-–—]{1,2}) |\\(\\p{Lu}{2,6}\\) ?[-–—]* ?)");

  /** What stands about a picture or a page, and not in the story. */
  private static final Pattern FURNITURE =
      Pattern.compile(
          "(?i)image copyright|image caption|photos?:|file photo|\\(?ap photo|getty|video:|watch:|read more|share this|advertisement|story highlights|media caption|by \\p{Lu}\\p{L}+ \\p{Lu}\\p{L}+,|copyright|©|updated:?|published:?");

  private record Candidate(Headline headline, double salience, int report) {}

  /**
   * The title or lead of the most salient words; of equals, the latest report's.
   *
   * @param course what the story goes through; no report leads it that was written before the last
   *     step. Empty where a story is one event, which reports of its day tell best.
   */
  static Headline of(Dossier dossier, Salience salience, List<PhaseEntry> course) {
    String from = lastStep(dossier, course);
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < dossier.reports().size(); i++) {
      ReadReport report = dossier.reports().get(i);
      if (day(report).compareTo(from) < 0) {
        continue;
      }
      List<Sentence> sentences = report.reading().sentences();
      String title = report.report().title();
      if (title != null && !title.isBlank()) {
        Span where = titleSpan(report, title);
        candidates.add(
            new Candidate(
                new Headline(title.strip(), new Evidence(report.id(), where)),
                1.1 * salience.of(title),
                i));
      }
      double worth = 1;
      for (Sentence sentence : sentences.subList(0, Math.min(LEAD_SENTENCES, sentences.size()))) {
        String words = bare(Blanks.single(report.words(sentence.span())));
        if (tells(words)) {
          candidates.add(
              new Candidate(
                  new Headline(words, new Evidence(report.id(), sentence.span())),
                  worth * salience.of(words),
                  i));
          worth *= LATER;
        }
      }
    }
    return candidates.stream()
        .max(
            Comparator.comparingDouble((Candidate c) -> Math.round(c.salience() * 1e6))
                .thenComparingInt(Candidate::report)
                .thenComparing(c -> c.headline().words(), Comparator.reverseOrder()))
        .map(Candidate::headline)
        .orElseGet(() -> bare(dossier.reports().get(0)));
  }

  /** The last day on which a step has come about that a report of that day or later tells. */
  private static String lastStep(Dossier dossier, List<PhaseEntry> course) {
    return course.stream()
        .filter(p -> p.certainty() == Certainty.ACTUAL && p.date() != null)
        .filter(p -> p.phase() != Phase.ANNOUNCED && p.phase() != Phase.ATTACKED)
        .filter(
            p ->
                p.evidence().stream()
                    .map(e -> day(dossier.report(e.report())))
                    .anyMatch(d -> d.compareTo(Objects.toString(p.date())) >= 0))
        .map(p -> Objects.toString(p.date()))
        .max(Comparator.naturalOrder())
        .orElse("");
  }

  private static String day(ReadReport report) {
    Published published = report.report().published();
    return published == null ? "" : published.day().toString();
  }

  private static String bare(String words) {
    return DATELINE.matcher(words).replaceFirst("");
  }

  private static Span titleSpan(ReadReport report, String title) {
    int at = report.text().indexOf(title);
    if (at >= 0) {
      return Span.of(at, at + title.length());
    }
    return report.reading().sentences().stream()
        .map(Sentence::span)
        .filter(s -> tells(Blanks.single(report.words(s))))
        .findFirst()
        .orElse(Span.of(0, report.text().length()));
  }

  /** Whether it is no line about a picture or a page. */
  private static boolean tells(String words) {
    return Stems.of(words).stream().filter(w -> !Character.isDigit(w.charAt(0))).count() >= SHORTEST
        && !FURNITURE.matcher(words).lookingAt();
  }

  private static Headline bare(ReadReport report) {
    Span all = Span.of(0, Math.min(120, report.text().length()));
    return new Headline(report.words(all).strip(), new Evidence(report.id(), all));
  }
}
