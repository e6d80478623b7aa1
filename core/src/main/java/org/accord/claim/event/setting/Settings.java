package org.accord.claim.event.setting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.accord.claim.event.told.PlaceNouns;
import org.accord.claim.event.told.Told;
import org.accord.claim.event.trigger.Trigger;
import org.accord.claim.grammar.Clause;
import org.accord.claim.grammar.Lexicon;
import org.accord.claim.grammar.SentenceWords;
import org.accord.claim.grammar.Word;
import org.accord.model.Span;
import org.accord.model.grounding.PlaceMention;
import org.jspecify.annotations.Nullable;

/** Where the acts of one sentence take place; {@link ActDays} tells when. */
public final class Settings {

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
          "above",
          "below",
          "behind",
          "beside",
          "along",
          "leave",
          "left",
          "reach",
          "leaving",
          "enter",
          "entering");

  private final Told told;
  private final SentenceWords words;
  private final List<At> places = new ArrayList<>();

  private record At(int from, int to, String value) {}

  public Settings(Told told, SentenceWords words) {
    this.told = told;
    this.words = words;
    if (words.size() == 0) {
      return;
    }
    Span whole = words.span(0, words.size());
    int body = behindDateline(words);
    for (PlaceMention mention : told.placesIn(whole)) {
      boolean dateline = words.indexAt(mention.evidence().span().start()) < body;
      if (!dateline && !told.isSource(mention.evidence().span())) {
        places.add(at(mention.evidence().span(), mention.place()));
      }
    }
    for (PlaceNouns.PlaceAt meant : told.placeNouns().in(whole)) {
      if (!told.isSource(meant.span())) {
        places.add(at(meant.span(), meant.place()));
      }
    }
    places.sort(Comparator.comparingInt(At::from).thenComparing(At::value));
  }

  /** The first word behind "DJIBOUTI, March 7 (Gulf Wire) -"; 0 where there is no dateline. */
  public static int behindDateline(SentenceWords words) {
    String first = words.at(0).text();
    boolean capitals = first.length() > 2 && first.equals(first.toUpperCase(Locale.ROOT));
    for (int i = 1; capitals && i < Math.min(words.size(), 14); i++) {
      String mark = words.at(i).text();
      if (mark.equals("-") || mark.equals("—") || mark.equals("–") || mark.equals("--")) {
        return i + 1;
      }
    }
    return 0;
  }

  private At at(Span span, String value) {
    int from = words.indexAt(span.start());
    return new At(from, Math.max(from + 1, words.indexAt(span.end() - 1) + 1), value);
  }

  /** Indexes of the words that begin the name of a place. */
  public Set<Integer> placeWords() {
    return new java.util.TreeSet<>(places.stream().map(At::from).toList());
  }

  /** The nearest place in the clause that a preposition of place governs, or that stands before. */
  public @Nullable String placeBeside(List<Clause> clauses, Trigger trigger) {
    Clause clause = clauses.get(Clause.indexOf(clauses, trigger.from()));
    return places.stream()
        .filter(p -> clause.holds(p.from))
        .filter(
            p ->
                isLocative(p)
                    || p.to == trigger.from() && !told.isCountry(p.value)
                    || isObject(p, trigger))
        .min(nearestTo(trigger))
        .map(At::value)
        .orElse(null);
  }

  /** The nearest place of the sentence, whatever clause tells it. */
  public @Nullable String placeNear(Trigger trigger) {
    return places.stream()
        .filter(this::isLocative)
        .min(nearestTo(trigger))
        .map(At::value)
        .orElse(null);
  }

  /** "left the besieged port", "shelled the town": nothing but the place's own words between. */
  private boolean isObject(At place, Trigger trigger) {
    Word next = words.at(place.to);
    boolean modifies = Lexicon.isContent(next) && !Lexicon.isAdverb(next) && !next.isCapitalised();
    if (trigger.isNoun()
        || modifies
        || place.from < trigger.to()
        || place.from > trigger.to() + 6) {
      return false;
    }
    for (int i = trigger.to(); i < place.from; i++) {
      Word word = words.at(i);
      if (word.isPunctuation() || Lexicon.isPreposition(word) && !word.lower().equals("of")) {
        return false;
      }
    }
    return true;
  }

  private boolean isLocative(At place) {
    return isGoverned(place) && !isInstead(place);
  }

  /** "instead of going to Belun, it sailed on": the place of what was not done. */
  private boolean isInstead(At place) {
    for (int i = place.from - 1; i > 0 && !words.at(i).isPunctuation(); i--) {
      boolean of = words.at(i).lower().equals("of") && words.at(i - 1).lower().equals("instead");
      if (of || words.at(i).lower().equals("than") && words.at(i - 1).lower().equals("rather")) {
        return true;
      }
    }
    return false;
  }

  private boolean isGoverned(At place) {
    int i = place.from - 1;
    while (i >= 0
        && place.from - i <= 4
        && (Lexicon.isDeterminer(words.at(i))
            || Lexicon.isAdjective(words.at(i))
            || words.at(i).endsIn("ed") && Lexicon.isDeterminer(words.at(i - 1))
            || words.at(i).isA("city")
            || words.at(i).isA("town")
            || words.at(i).isA("village"))) {
      i--;
    }
    return LOCATIVE.contains(words.at(i).lower());
  }

  /**
   * What follows the trigger is nearer than what stands before it; where people go from, nearer
   * than where they go.
   */
  private Comparator<At> nearestTo(Trigger trigger) {
    return Comparator.comparingInt(
            (At a) ->
                (a.from >= trigger.to() ? a.from - trigger.to() : 3 + trigger.from() - a.to)
                    + (told.isCountry(a.value) ? 8 : 0)
                    + (trigger.frame() == Trigger.RoleFrame.MOVE && isGoal(a) ? 6 : 0))
        .thenComparingInt(At::from)
        .thenComparing(At::value);
  }

  private boolean isGoal(At place) {
    String before = words.at(place.from - 1).lower();
    return before.equals("to") || before.equals("for") || before.equals("into");
  }
}
