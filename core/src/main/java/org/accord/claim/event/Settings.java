package org.accord.claim.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.accord.model.Span;
import org.accord.model.grounding.Moment;
import org.accord.model.grounding.PlaceMention;
import org.accord.model.reading.SpanType;
import org.jspecify.annotations.Nullable;

/** Where and when the acts of one sentence take place. */
final class Settings {

  private static final Set<String> LOCATIVE =
      Set.of(
          "in",
          "at",
          "near",
          "from",
          "into",
          "to",
          "of",
          "towards",
          "toward",
          "outside",
          "inside",
          "around",
          "across",
          "on",
          "over",
          "through",
          "throughout",
          "off",
          "leave",
          "left",
          "reach",
          "leaving",
          "enter",
          "entering");
  private static final Pattern DAY_OR_LONGER =
      Pattern.compile("(\\d{4}(?:-\\d{2}(?:-\\d{2})?)?)(?:T.*)?");

  private final SentenceWords words;
  private final List<At> places = new ArrayList<>();
  private final List<At> dates = new ArrayList<>();

  private record At(int from, int to, String value) {}

  Settings(SentenceWords words, List<PlaceMention> placeMentions, List<Moment> moments) {
    this.words = words;
    if (words.size() == 0) {
      return;
    }
    Span whole = words.span(0, words.size());
    for (PlaceMention mention : placeMentions) {
      Span span = mention.evidence().span();
      if (whole.contains(span)) {
        places.add(at(span, mention.place()));
      }
    }
    for (Moment moment : moments) {
      Span span = moment.evidence().span();
      String date = date(moment);
      if (date != null && whole.contains(span)) {
        dates.add(at(span, date));
      }
    }
    places.sort(Comparator.comparingInt(At::from).thenComparing(At::value));
    dates.sort(Comparator.comparingInt(At::from).thenComparing(At::value));
  }

  private At at(Span span, String value) {
    int from = words.indexAt(span.start());
    return new At(from, Math.max(from + 1, words.indexAt(span.end() - 1) + 1), value);
  }

  private static @Nullable String date(Moment moment) {
    if (moment.type() != SpanType.DATE && moment.type() != SpanType.TIME) {
      return null;
    }
    Matcher m = DAY_OR_LONGER.matcher(Optional.ofNullable(moment.value()).orElse(""));
    return m.matches() ? m.group(1) : null;
  }

  /** Indexes of the words that begin the name of a place. */
  Set<Integer> placeWords() {
    return new java.util.TreeSet<>(places.stream().map(At::from).toList());
  }

  /** The nearest place in the clause that a preposition of place governs, or that stands before. */
  @Nullable String place(List<Clause> clauses, Trigger trigger) {
    Clause clause = clauses.get(Certainties.clauseOf(clauses, trigger.from()));
    Optional<At> near =
        places.stream()
            .filter(p -> clause.holds(p.from))
            .filter(p -> isLocative(p) || p.to == trigger.from())
            .min(nearestTo(trigger));
    return near.or(() -> places.stream().filter(this::isLocative).min(nearestTo(trigger)))
        .map(At::value)
        .orElse(null);
  }

  /** The nearest date in the clause, or the only one of the sentence. */
  @Nullable String date(List<Clause> clauses, Trigger trigger) {
    Clause clause = clauses.get(Certainties.clauseOf(clauses, trigger.from()));
    return dates.stream()
        .filter(d -> clause.holds(d.from))
        .min(nearestTo(trigger))
        .or(() -> dates.size() == 1 ? Optional.of(dates.get(0)) : Optional.empty())
        .map(At::value)
        .orElse(null);
  }

  private boolean isLocative(At place) {
    int i = place.from - 1;
    while (i >= 0
        && place.from - i <= 4
        && (Lexicon.isDeterminer(words.at(i))
            || Lexicon.isAdjective(words.at(i))
            || words.at(i).isA("city")
            || words.at(i).isA("town")
            || words.at(i).isA("village"))) {
      i--;
    }
    return LOCATIVE.contains(words.at(i).lower());
  }

  /** What follows the trigger is nearer than what stands before it. */
  private static Comparator<At> nearestTo(Trigger trigger) {
    return Comparator.comparingInt(
            (At a) -> a.from >= trigger.to() ? a.from - trigger.to() : 3 + trigger.from() - a.to)
        .thenComparingInt(At::from)
        .thenComparing(At::value);
  }
}
