package org.accord.app.show;

import java.util.Optional;
import org.accord.model.Dossier;
import org.accord.model.Evidence;
import org.accord.model.ReadReport;
import org.accord.model.Span;
import org.accord.model.reading.Sentence;

/** The sentences that evidence stands in, as one would quote them. */
public final class Sentences {

  private static final int SHOWN_CHARACTERS = 260;

  private Sentences() {}

  /** The span of the sentence in which the evidence begins, stretched to hold all of it. */
  public static Span around(Dossier dossier, Evidence evidence) {
    ReadReport report = dossier.report(evidence.report());
    Span span = evidence.span();
    Span whole = span;
    Optional<Sentence> first = report.reading().sentenceAt(span.start());
    if (first.isPresent()) {
      whole = whole.cover(first.get().span());
    }
    return whole;
  }

  /**
   * {@code outlet: "sentence"}, on one line, shortened in the middle of nowhere only at a space.
   */
  public static String quote(Dossier dossier, Evidence evidence) {
    ReadReport report = dossier.report(evidence.report());
    String words = report.words(around(dossier, evidence)).strip().replaceAll("\\s+", " ");
    return report.report().outletOrName() + ": \"" + shorten(words, SHOWN_CHARACTERS) + "\"";
  }

  /** At most {@code limit} characters, cut at a space and marked where cut. */
  public static String shorten(String words, int limit) {
    if (words.length() <= limit) {
      return words;
    }
    int cut = words.lastIndexOf(' ', limit);
    int end = cut > limit / 2 ? cut : limit;
    if (Character.isHighSurrogate(words.charAt(end - 1))) {
      end--;
    }
    return words.substring(0, end) + " …";
  }
}
