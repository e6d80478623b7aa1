package org.accord.app.evaluate;

import java.util.List;
import org.accord.model.Report;
import org.accord.model.Span;
import org.accord.model.grounding.Coordinates;
import org.jspecify.annotations.Nullable;

/** An article of a test set of places, with its toponyms. */
public record GoldArticle(String doc, Report report, List<Toponym> toponyms) {

  /**
   * One toponym of the gold.
   *
   * @param given the offsets as the set has them
   * @param span where the phrase really stands; the same but where the set's offsets drift
   * @param coordinates null where the set gives none
   */
  public record Toponym(Span given, Span span, @Nullable Coordinates coordinates) {}

  public GoldArticle {
    toponyms = List.copyOf(toponyms);
  }

  /** The phrase's occurrence nearest to where the set says that it stands. */
  static Span aligned(String text, Span given, String phrase) {
    if (given.end() <= text.length() && given.in(text).equals(phrase)) {
      return given;
    }
    int nearest = -1;
    for (int at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
      if (nearest < 0 || Math.abs(at - given.start()) < Math.abs(nearest - given.start())) {
        nearest = at;
      }
    }
    int end = Math.min(given.end(), text.length());
    return nearest < 0 || phrase.isEmpty()
        ? Span.of(Math.min(given.start(), end), end)
        : Span.of(nearest, nearest + phrase.length());
  }
}
