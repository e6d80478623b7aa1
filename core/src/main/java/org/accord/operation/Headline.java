package org.accord.operation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.accord.model.Dossier;
import org.accord.model.Evidence;
import org.accord.model.ReadReport;
import org.accord.model.Span;
import org.accord.model.reading.Sentence;
import org.accord.operation.scene.Salience;
import org.accord.text.Stems;

/** The title or lead sentence that stands for the story. */
record Headline(String words, Evidence evidence) {

  private static final int LEAD_SENTENCES = 4;
  private static final int SHORTEST = 4;

  /** "DJIBOUTI, March 7 (Gulf Wire) - ", "(CNN) ": where and by whom, before the news. */
  private static final Pattern DATELINE =
      Pattern.compile(
          "^(?:\\p{Lu}{3}[\\p{L}\\d ,./'’-]{0,60}?(?:\\([^)]{1,40}\\)(?: ?[-–—]+)?|[-–—]{1,2}) |\\(\\p{Lu}{2,6}\\) ?[-–—]* ?)");

  /** What stands about a picture or a page, and not in the story. */
  private static final Pattern FURNITURE =
      Pattern.compile(
          "(?i)image copyright|image caption|photos?:|file photo|\\(?ap photo|getty|video:|watch:|read more|share this|advertisement|story highlights|media caption|by \\p{Lu}\\p{L}+ \\p{Lu}\\p{L}+,|copyright|©|updated:?|published:?");

  private record Candidate(Headline headline, double salience, int report) {}

  /** The title or lead of the most salient words; of equals, the latest report's. */
  static Headline of(Dossier dossier, Salience salience) {
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < dossier.reports().size(); i++) {
      ReadReport report = dossier.reports().get(i);
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
      for (Sentence sentence : sentences.subList(0, Math.min(LEAD_SENTENCES, sentences.size()))) {
        String words = bare(report.words(sentence.span()).replaceAll("\\s+", " ").strip());
        if (Stems.of(words).size() >= SHORTEST && !FURNITURE.matcher(words).lookingAt()) {
          candidates.add(
              new Candidate(
                  new Headline(words, new Evidence(report.id(), sentence.span())),
                  salience.of(words),
                  i));
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

  private static String bare(String words) {
    return DATELINE.matcher(words).replaceFirst("");
  }

  private static Span titleSpan(ReadReport report, String title) {
    int at = report.text().indexOf(title);
    if (at >= 0) {
      return Span.of(at, at + title.length());
    }
    List<Sentence> sentences = report.reading().sentences();
    return sentences.isEmpty() ? Span.of(0, report.text().length()) : sentences.get(0).span();
  }

  private static Headline bare(ReadReport report) {
    Span all = Span.of(0, Math.min(120, report.text().length()));
    return new Headline(report.words(all).strip(), new Evidence(report.id(), all));
  }
}
