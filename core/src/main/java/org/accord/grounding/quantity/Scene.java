package org.accord.grounding.quantity;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.accord.grounding.number.Word;
import org.accord.model.Span;
import org.accord.model.grounding.PlaceMention;
import org.jspecify.annotations.Nullable;

/**
 * Tells the place of a count: the nearest in its sentence, else where the report plays.
 *
 * <p>A report plays at the place that it names most often. Only counts of people and of what
 * carries them are put there; sums, goods and ships that a sentence does not place stay without.
 */
final class Scene {

  private static final String ON_THE_SCENE =
      "dead|injured|missing|detained|person|patient|casualty|vehicle|convoy|family";
  private static final int FOR_GOAL = 15;
  private static final int FOR_BEFORE = 15;
  private static final int FOR_CLAUSE = 40;

  private final @Nullable String main;

  private Scene(@Nullable String main) {
    this.main = main;
  }

  /** The scene of a report of that text with those places; a dateline says only who was where. */
  static Scene of(String text, Collection<PlaceMention> places) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (PlaceMention place : places) {
      String name = place.evidence().span().in(text);
      if (!(name.length() > 3 && name.equals(name.toUpperCase(Locale.ROOT)))) {
        counts.merge(place.place(), 1, Integer::sum);
      }
    }
    String main = null;
    int most = 0;
    for (Map.Entry<String, Integer> count : counts.entrySet()) {
      if (count.getValue() > most) {
        most = count.getValue();
        main = count.getKey();
      }
    }
    return new Scene(main);
  }

  /** The place of a count, null if untold. */
  @Nullable String placeOf(List<Word> words, Counted counted, List<PlaceMention> here) {
    Span span = words.get(counted.from()).span().cover(words.get(counted.to() - 1).span());
    PlaceMention best = null;
    int least = Integer.MAX_VALUE;
    for (PlaceMention place : here) {
      int distance = distance(words, counted, span, place.evidence().span());
      if (distance < least) {
        least = distance;
        best = place;
      }
    }
    if (best != null) {
      return best.place();
    }
    return counted.unit().matches(ON_THE_SCENE) && !counted.event() ? main : null;
  }

  /** In characters; a goal, a place told before and another clause stand farther off. */
  private static int distance(List<Word> words, Counted counted, Span span, Span at) {
    int distance = Math.max(0, Math.max(at.start() - span.end(), span.start() - at.end()));
    boolean before = at.end() <= span.start();
    distance += before ? FOR_BEFORE : 0;
    for (int i = before ? counted.from() - 1 : counted.to();
        i >= 0 && i < words.size();
        i += before ? -1 : 1) {
      Word word = words.get(i);
      if (before ? word.span().start() < at.end() : word.span().end() > at.start()) {
        break;
      }
      if (word.lower().matches(";|but|while|which|where|and")) {
        distance += FOR_CLAUSE;
      }
      boolean away = word.lower().matches("to|towards") || (word.is("from") && i == counted.to());
      if (away && next(words, i, at)) {
        distance += FOR_GOAL;
      }
    }
    return distance;
  }

  private static boolean next(List<Word> words, int at, Span place) {
    return at + 1 < words.size() && words.get(at + 1).span().overlaps(place);
  }
}
