package org.accord.app.show;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.accord.model.Dossier;
import org.accord.model.Evidence;
import org.accord.model.Published;
import org.accord.model.ReadReport;
import org.accord.model.Span;
import org.accord.model.reading.Sentence;

/** The sentences that evidence stands in, as one would quote them. */
public final class Sentences {

  private static final int SHOWN_CHARACTERS = 260;

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

  private Sentences() {}

  /** The span of the sentence in which the evidence begins, stretched to hold all of it. */
  public static Span around(Dossier dossier, Evidence evidence) {
    return around(dossier.report(evidence.report()), evidence.span());
  }

  /** The same for a report at hand. */
  public static Span around(ReadReport report, Span span) {
    Optional<Sentence> first = report.reading().sentenceAt(span.start());
    return first.map(sentence -> span.cover(sentence.span())).orElse(span);
  }

  /** The evidence, that which holds the words {@code says} first. */
  public static List<Evidence> telling(Dossier dossier, String says, List<Evidence> evidence) {
    String sought = squash(says);
    List<Evidence> ordered = new ArrayList<>(evidence);
    for (Evidence e : evidence) {
      String words = squash(dossier.words(e));
      if (words.equals(sought) || words.contains(sought)) {
        ordered.remove(e);
        ordered.add(0, e);
        return ordered;
      }
    }
    return ordered;
  }

  /** The words on one line. */
  public static String squash(String words) {
    return words.strip().replaceAll("\\s+", " ");
  }

  /** {@code outlet, 7 Mar 2025: "sentence"}, on one line, a long sentence cut at a space. */
  public static String quote(Dossier dossier, Evidence evidence) {
    ReadReport report = dossier.report(evidence.report());
    String words = squash(report.words(around(dossier, evidence)));
    Published published = report.report().published();
    return report.report().outletOrName()
        + (published == null ? "" : ", " + DAY.format(published.day()))
        + ": \""
        + shorten(words, SHOWN_CHARACTERS)
        + "\"";
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
