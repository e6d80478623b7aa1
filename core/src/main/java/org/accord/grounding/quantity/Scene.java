package org.accord.grounding.quantity;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.accord.grounding.number.Word;
import org.accord.grounding.quantity.count.Counted;
import org.accord.grounding.quantity.count.Lexicon;
import org.accord.grounding.quantity.count.Predicate;
import org.accord.model.Span;
import org.accord.model.grounding.Place;
import org.accord.model.grounding.PlaceMention;
import org.jspecify.annotations.Nullable;

/**
 * Tells the place of a count: the nearest in its sentence, else where the report plays.
 *
 * <p>A report plays at the town that its lead names first, else at the place that it names most
 * often; where people speak or report from is not where it plays. Only counts of people and of what
 * carries them are put there; sums, goods and ships that a sentence does not place stay without.
 */
final class Scene {

  private static final Set<String> TOWARDS = Set.of("to", "towards");

  private static final Set<String> CLAUSE_WORDS =
      Set.of(";", "but", "while", "which", "where", "and");

  private static final Set<String> RELATIVE = Set.of("that", "which");

  /** How many words a clause's verb takes before its count. */
  private static final int WITHIN_CLAUSE = 4;

  /** What tells a day between the place and the clause: "earlier this month". */
  private static final Set<String> OF_TIME =
      Set.of(
          ("earlier later late early this last next the on in of a two three four few day days week"
                  + " weeks weekend month months year years ago yesterday today morning afternoon"
                  + " evening night monday tuesday wednesday thursday friday saturday sunday")
              .split(" "));

  private static final String ON_THE_SCENE =
      "dead|injured|missing|detained|person|patient|casualty|vehicle|convoy|family";
  private static final int FOR_GOAL = 15;
  private static final int FOR_BEFORE = 15;
  private static final int FOR_CLAUSE = 40;
  private static final int BEHIND = 80;
  private static final int LEAD = 1500;
  private static final Set<String> WIDE =
      Set.of("country", "province", "region", "continent", "sea");

  /** Where somebody speaks: "told reporters in", "the ministry in", "Reporting by X in". */
  private static final Pattern OF_SPEECH =
      Pattern.compile(
          "(?i)(?:\\b(?:said|says|told (?:\\w+ ){1,3}|spoke|speaking|reporters|journalists|ministry"
              + "|spokes\\w+|officials?|analysts?|conference|reporting|staff|correspondent|editing)"
              + "(?: (?:on|from) \\w+)?,?|\\bby (?:\\p{Lu}[\\w.-]+ ){2,3}) ?(?:in|from|at) $");

  private final @Nullable String main;
  private final Map<String, Place> places;
  private final String text;

  private Scene(@Nullable String main, Map<String, Place> places, String text) {
    this.main = main;
    this.places = places;
    this.text = text;
  }

  /** The scene of a report of that text with those places; a dateline says only who was where. */
  static Scene of(String text, List<Place> known, Collection<PlaceMention> mentions) {
    Map<String, Place> places = new TreeMap<>();
    known.forEach(p -> places.put(p.id(), p));
    return new Scene(main(text, mentions, places), places, text);
  }

  private static @Nullable String main(
      String text, Collection<PlaceMention> mentions, Map<String, Place> places) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (PlaceMention mention : mentions) {
      Span at = mention.evidence().span();
      String name = at.in(text);
      boolean dateline = name.length() > 3 && name.equals(name.toUpperCase(Locale.ROOT));
      if (dateline || isOfSpeech(text, at)) {
        continue;
      }
      if (at.start() < LEAD && !isWide(places.get(mention.place()))) {
        return mention.place();
      }
      counts.merge(mention.place(), 1, Integer::sum);
    }
    String main = null;
    int most = 0;
    for (Map.Entry<String, Integer> count : counts.entrySet()) {
      if (count.getValue() > most) {
        most = count.getValue();
        main = count.getKey();
      }
    }
    return main;
  }

  private static boolean isOfSpeech(String text, Span span) {
    String before = text.substring(Math.max(0, span.start() - BEHIND), span.start());
    return OF_SPEECH.matcher(before).find();
  }

  private static boolean isWide(@Nullable Place place) {
    return place != null && WIDE.contains(place.kind());
  }

  /** The place of a count, null if untold. */
  @Nullable String placeOf(List<Word> words, Counted counted, List<PlaceMention> here) {
    Span span = words.get(counted.from()).span().cover(words.get(counted.to() - 1).span());
    PlaceMention best = null;
    int least = Integer.MAX_VALUE;
    for (PlaceMention place : here) {
      if (isOfSpeech(text, place.evidence().span())) {
        continue;
      }
      int distance = distance(words, counted, span, place.evidence().span());
      if (distance < least) {
        least = distance;
        best = place;
      }
    }
    boolean onTheScene = counted.unit().matches(ON_THE_SCENE) && !counted.event();
    if (best != null
        && !(onTheScene
            && main != null
            && isWide(places.get(best.place()))
            && !isWide(places.get(main))
            && !isToldOf(words, counted, best.evidence().span())
            && !isOfClauseOn(words, counted, best.evidence().span()))) {
      return best.place();
    }
    return onTheScene ? main : null;
  }

  /** "killed in Altamar": the place right behind the count or what befell the counted. */
  private static boolean isToldOf(List<Word> words, Counted counted, Span at) {
    int place = Word.firstFrom(words, at.start());
    Predicate predicate = counted.predicate();
    int end = predicate == null ? counted.to() : Math.max(counted.to(), predicate.at() + 1);
    if (place < end) {
      return false;
    }
    for (int i = end; i < place; i++) {
      if (!Lexicon.isFunctionWord(words.get(i))) {
        return false;
      }
    }
    return true;
  }

  /**
   * "the raids in Tarn last week that killed 30": the count stands in a clause on what was done at
   * the place.
   */
  private static boolean isOfClauseOn(List<Word> words, Counted counted, Span at) {
    int relative = counted.from() - 1;
    while (relative >= 0
        && counted.from() - relative <= WITHIN_CLAUSE
        && !RELATIVE.contains(words.get(relative).lower())) {
      if (!words.get(relative).isWord()) {
        return false;
      }
      relative--;
    }
    boolean clause =
        relative >= 0
            && RELATIVE.contains(words.get(relative).lower())
            && relative + 1 < counted.from();
    int behind = Word.firstFrom(words, at.end());
    return clause
        && behind <= relative
        && words.subList(behind, relative).stream().allMatch(w -> OF_TIME.contains(w.lower()));
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
      if (CLAUSE_WORDS.contains(word.lower())) {
        distance += FOR_CLAUSE;
      }
      boolean away = TOWARDS.contains(word.lower()) || (word.is("from") && i == counted.to());
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
