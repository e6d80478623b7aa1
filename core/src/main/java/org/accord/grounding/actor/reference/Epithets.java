package org.accord.grounding.actor.reference;

import static org.accord.text.WordClasses.isAny;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.accord.grounding.actor.sighting.HeadNouns;
import org.accord.grounding.actor.sighting.Phrases;
import org.accord.grounding.actor.sighting.Sighting;
import org.accord.grounding.gazetteer.Countries;
import org.accord.model.grounding.ActorKind;
import org.accord.text.Words;

/**
 * What a story calls its organizations beside their names: "the Lund Centre, a Geneva-based
 * monitoring group", "the airline, Nord Air".
 *
 * <p>A later "the Geneva-based group", "the monitor" or "the airline" means one of those so called.
 */
public final class Epithets {

  private static final int LONGEST = 6;
  private static final String BASED = "-based";

  private final Map<String, Set<String>> bearers = new TreeMap<>();

  public Epithets(List<Words> words, List<List<Sighting>> reports) {
    for (int i = 0; i < reports.size(); i++) {
      for (Sighting s : reports.get(i)) {
        boolean body =
            s.isName()
                && s.key != null
                && !s.plural
                && s.kind != ActorKind.PERSON
                && s.kind != ActorKind.STATE
                && s.kind != ActorKind.VESSEL;
        if (body) {
          behind(words.get(i), s);
          before(words.get(i), s);
        }
      }
    }
  }

  /** Those whom the story calls so; empty where it calls nobody so. */
  Set<String> called(String word) {
    return bearers.getOrDefault(sameFor(word), Set.of());
  }

  /** "UK-based" and "Britain-based" tell one thing. */
  private static String sameFor(String word) {
    if (!isTelling(word)) {
      return word;
    }
    String place = word.substring(0, word.length() - BASED.length());
    return Stream.of(
            place.toUpperCase(Locale.ROOT),
            place.substring(0, 1).toUpperCase(Locale.ROOT) + place.substring(1))
        .map(Countries.shipped()::named)
        .flatMap(Optional::stream)
        .findFirst()
        .map(c -> c.code() + BASED)
        .orElse(word);
  }

  /** A modifier that tells one body from others: "Geneva-based". */
  static boolean isTelling(String word) {
    return word.endsWith(BASED) && word.length() > BASED.length();
  }

  /** "X, a Geneva-based monitor"; "X monitoring group". */
  private void behind(Words words, Sighting s) {
    int i = s.to;
    if (words.is(i, "(") && words.is(i + 2, ")")) {
      i += 3;
    }
    if (words.is(i, ",")
        && words.is(i + 1, "a", "an", "the")
        && words.sameSentence(i + 2, s.from)) {
      phrase(words, i + 2, s);
    } else if (words.sameSentence(i, s.from) && !words.get(i).isCapitalised()) {
      phrase(words, i, s);
    }
  }

  /** "the Geneva-based monitor X", "the airline, X". */
  private void before(Words words, Sighting s) {
    int end = s.from;
    if (words.is(end - 1, "the")) {
      end--;
    }
    if (words.is(end - 1, ",")) {
      end--;
    }
    int start = end;
    while (start > 0
        && end - start < LONGEST
        && words.sameSentence(start - 1, s.from)
        && words.get(start - 1).isWord()
        && !stops(words, start - 1)) {
      start--;
    }
    if (start < end && (end == s.from || isThing(words, end - 1))) {
      learn(words, start, end, s);
    }
  }

  private void phrase(Words words, int from, Sighting s) {
    int end = from;
    while (end - from < LONGEST
        && words.sameSentence(end, s.from)
        && words.get(end).isWord()
        && !stops(words, end)) {
      end++;
      if (isThing(words, end - 1) && !(words.sameSentence(end, from) && isThing(words, end))) {
        learn(words, from, end, s);
        return;
      }
    }
  }

  private static boolean stops(Words words, int i) {
    return isAny(
            words.get(i),
            "determiner",
            "preposition",
            "auxiliary",
            "adverb",
            "subordinator",
            "coordinator",
            "relative",
            "pronoun")
        || Phrases.isSpeech(words.get(i));
  }

  private static boolean isThing(Words words, int i) {
    HeadNouns.Head head = HeadNouns.of(words.get(i).lower());
    return head != null && head.use() == HeadNouns.Use.THING;
  }

  private void learn(Words words, int from, int to, Sighting s) {
    String key = s.key == null ? "" : s.key;
    for (int i = from; i < to; i++) {
      String lower = words.get(i).lower();
      if (isTelling(lower) || i == to - 1 && isThing(words, i)) {
        bearers.computeIfAbsent(sameFor(lower), w -> new TreeSet<>()).add(key);
      }
    }
  }
}
