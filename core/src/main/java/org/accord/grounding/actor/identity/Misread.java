package org.accord.grounding.actor.identity;

import static org.accord.text.WordClasses.is;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.accord.grounding.actor.sighting.HeadNouns;
import org.accord.grounding.actor.sighting.Phrases;
import org.accord.grounding.actor.sighting.Sighting;
import org.accord.grounding.gazetteer.Gazetteer;
import org.accord.grounding.gazetteer.MatchQuality;
import org.accord.model.grounding.ActorKind;
import org.accord.text.Word;
import org.accord.text.Words;

/**
 * Drops "persons" that the whole story treats as places: things happen in them, and they never
 * speak, bear a title or do anything.
 */
public final class Misread {

  private Misread() {}

  public static void drop(List<Words> words, List<List<Sighting>> reports) {
    Map<String, Integer> balance = new TreeMap<>();
    Set<String> somewhere = new TreeSet<>();
    for (int i = 0; i < reports.size(); i++) {
      for (Sighting s : reports.get(i)) {
        if (doubtful(s) && s.key != null) {
          balance.merge(s.key, weigh(words.get(i), s), Integer::sum);
          if (located(words.get(i), s) || listed(words.get(i), s)) {
            somewhere.add(s.key);
          }
        }
      }
    }
    places(words, balance, reports);
    Map<String, Boolean> places = new TreeMap<>();
    for (List<Sighting> report : reports) {
      report.removeIf(
          s -> {
            int weight = s.key == null ? 1 : balance.getOrDefault(s.key, 0);
            return doubtful(s)
                && s.key != null
                && (weight < 0
                    || weight == 0
                        && s.key.indexOf(' ') < 0
                        && somewhere.contains(s.key)
                        && places.computeIfAbsent(s.surface, Misread::isPlace));
          });
    }
  }

  /** "in Kesh", "at the Kesh crossing", anywhere in the story, tell against a person Kesh. */
  private static void places(
      List<Words> words, Map<String, Integer> balance, List<List<Sighting>> reports) {
    Map<String, String> keys = new HashMap<>();
    for (List<Sighting> report : reports) {
      for (Sighting s : report) {
        if (doubtful(s) && s.key != null && s.to - s.from == 1 && s.key.indexOf(' ') < 0) {
          keys.put(s.surface, s.key);
        }
      }
    }
    for (int i = 0; i < words.size() && !keys.isEmpty(); i++) {
      Words report = words.get(i);
      List<Sighting> names = reports.get(i);
      for (int w = 1; w < report.size(); w++) {
        String key = keys.get(report.get(w).text());
        if (key == null || !report.sameSentence(w - 1, w)) {
          continue;
        }
        int before = report.is(w - 1, "the") ? w - 2 : w - 1;
        int at = w;
        boolean free = names.stream().noneMatch(s -> doubtful(s) && s.overlaps(at, at + 1));
        boolean there =
            report.is(before, "in", "near", "at", "outside", "inside", "around", "into", "across");
        if (free && there && report.sameSentence(before, w)) {
          balance.merge(key, -2, Integer::sum);
        }
      }
    }
  }

  /** Whether the gazetteer knows a place that is spelled just so. */
  private static boolean isPlace(String name) {
    return name.indexOf(' ') < 0
        && Gazetteer.shipped().candidates(name).stream()
            .anyMatch(c -> c.quality() != MatchQuality.FUZZY);
  }

  private static boolean doubtful(Sighting s) {
    return s.isName() && s.kind == ActorKind.PERSON && !s.plural;
  }

  /** "Fuah and Kefraya.": beside another name, and nothing that it does. */
  private static boolean listed(Words words, Sighting s) {
    return s.from > 1
        && words.sameSentence(s.from - 2, s.from)
        && words.is(s.from - 1, "and")
        && words.get(s.from - 2).isCapitalised()
        && (!words.sameSentence(s.to, s.from) || !words.get(s.to).isWord());
  }

  private static boolean located(Words words, Sighting s) {
    return s.from > 0
        && words.sameSentence(s.from - 1, s.from)
        && words
            .get(s.from - 1)
            .is("in", "near", "at", "outside", "inside", "around", "of", "from");
  }

  private static int weigh(Words words, Sighting s) {
    int balance = s.titled != null ? 4 : 0;
    if (words.sameSentence(s.to, s.from)) {
      Word next = words.get(s.to);
      balance += Phrases.isSpeech(next) && !located(words, s) ? 3 : 0;
    }
    if (s.from > 0 && words.sameSentence(s.from - 1, s.from)) {
      Word before = words.get(s.from - 1);
      boolean place =
          before.is(
              "in", "near", "at", "outside", "inside", "around", "into", "across", "of", "from");
      balance -= place ? (before.is("of", "from") ? 1 : 2) : 0;
      balance += before.is("said", "says", "added") || is("honorific", before) ? 3 : 0;
      HeadNouns.Head head = HeadNouns.of(before.lower());
      boolean titled = head != null && head.isPerson();
      boolean fragment =
          s.to - s.from == 1
              && before.isCapitalised()
              && before.isWord()
              && !titled
              && s.from - 1 > words.sentenceStart(s.from)
              && !is("honorific", before);
      balance += titled ? 3 : fragment ? -1 : 0;
    }
    return balance;
  }
}
