package org.accord.grounding.actor;

import static org.accord.text.WordClasses.is;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.accord.model.grounding.ActorKind;
import org.accord.text.Word;
import org.accord.text.Words;

/**
 * Drops "persons" that the whole story treats as places: things happen in them, and they never
 * speak, bear a title or do anything.
 */
final class Misread {

  private Misread() {}

  static void drop(List<Words> words, List<List<Sighting>> reports) {
    Map<String, Integer> balance = new TreeMap<>();
    for (int i = 0; i < reports.size(); i++) {
      for (Sighting s : reports.get(i)) {
        if (doubtful(s) && s.key != null) {
          balance.merge(s.key, weigh(words.get(i), s), Integer::sum);
        }
      }
    }
    for (List<Sighting> report : reports) {
      report.removeIf(s -> doubtful(s) && s.key != null && balance.getOrDefault(s.key, 0) < 0);
    }
  }

  private static boolean doubtful(Sighting s) {
    return s.isName() && s.kind == ActorKind.PERSON && !s.plural;
  }

  private static int weigh(Words words, Sighting s) {
    int balance = s.titled != null ? 4 : 0;
    if (words.sameSentence(s.to, s.from)) {
      Word next = words.get(s.to);
      balance += Phrases.isSpeech(next) ? 3 : 0;
      balance += next.is("'s", ",") ? 0 : 0;
    }
    if (s.from > 0 && words.sameSentence(s.from - 1, s.from)) {
      Word before = words.get(s.from - 1);
      boolean place =
          before.is(
              "in", "near", "at", "outside", "inside", "around", "into", "across", "of", "from");
      balance -= place ? (before.is("of", "from") ? 1 : 2) : 0;
      balance += before.is("said", "says", "added") || is("honorific", before) ? 3 : 0;
      HeadNouns.Head head = HeadNouns.of(before.lower());
      balance += head != null && head.isPerson() ? 3 : 0;
    }
    return balance;
  }
}
