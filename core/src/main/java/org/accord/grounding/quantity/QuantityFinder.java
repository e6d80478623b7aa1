package org.accord.grounding.quantity;

import java.util.ArrayList;
import java.util.List;
import org.accord.grounding.number.Numerals;
import org.accord.grounding.number.Word;
import org.accord.grounding.number.Words;
import org.accord.model.Digest;
import org.accord.model.Evidence;
import org.accord.model.ReadReport;
import org.accord.model.Span;
import org.accord.model.grounding.Moment;
import org.accord.model.grounding.PlaceMention;
import org.accord.model.grounding.Quantity;
import org.accord.model.reading.Sentence;
import org.jspecify.annotations.Nullable;

/** Finds the counts of a report that bear on its story. */
public final class QuantityFinder {

  public QuantityFinder() {}

  /** The quantities, in order of position. */
  public List<Quantity> find(ReadReport report, List<Moment> moments, List<PlaceMention> places) {
    List<Quantity> quantities = new ArrayList<>();
    boolean evacuation = report.text().contains("evacuat");
    for (Sentence sentence : report.reading().sentences()) {
      List<Word> words = Words.of(report.text(), sentence.span());
      List<Moment> momentsHere =
          moments.stream()
              .filter(m -> m.evidence().report().equals(report.id()))
              .filter(m -> sentence.span().overlaps(m.evidence().span()))
              .toList();
      List<PlaceMention> placesHere =
          places.stream()
              .filter(p -> p.evidence().report().equals(report.id()))
              .filter(p -> sentence.span().overlaps(p.evidence().span()))
              .toList();
      for (Counted counted : new SentenceCounts(words, momentsHere).find()) {
        quantities.add(quantity(report, words, counted, momentsHere, placesHere, evacuation));
      }
    }
    return List.copyOf(quantities);
  }

  private static Quantity quantity(
      ReadReport report,
      List<Word> words,
      Counted counted,
      List<Moment> moments,
      List<PlaceMention> places,
      boolean evacuation) {
    Span span = words.get(counted.from()).span().cover(words.get(counted.to() - 1).span());
    Amount amount = counted.amount();
    String what = counted.counted();
    if (evacuation && "left".equals(what)) {
      what = "evacuated";
    }
    String asOf = AsOf.of(words, counted, moments, report.report().published());
    return new Quantity(
        Digest.shortOf("quantity", report.id(), span.start(), span.end()),
        new Evidence(report.id(), span),
        amount.low(),
        amount.high(),
        amount.approximate(),
        counted.unit(),
        what,
        Tallies.of(words, counted),
        asOf,
        placeOf(span, places));
  }

  /** The place told nearest after the phrase, else nearest before it. */
  private static @Nullable String placeOf(Span span, List<PlaceMention> places) {
    PlaceMention best = null;
    int distance = Integer.MAX_VALUE;
    for (PlaceMention place : places) {
      Span at = place.evidence().span();
      int d =
          at.start() >= span.end()
              ? at.start() - span.end()
              : at.end() <= span.start() ? 30 + 2 * (span.start() - at.end()) : 0;
      if (d < distance) {
        distance = d;
        best = place;
      }
    }
    return best == null ? null : best.place();
  }

  static boolean isNumber(Word word) {
    return word.isDigits() || Numerals.isNumberWord(word.lower());
  }
}
