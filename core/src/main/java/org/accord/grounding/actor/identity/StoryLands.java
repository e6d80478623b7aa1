package org.accord.grounding.actor.identity;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.accord.grounding.actor.sighting.ActorWords;
import org.accord.grounding.actor.sighting.HeadNouns;
import org.accord.grounding.actor.sighting.Phrases;
import org.accord.grounding.actor.sighting.Sighting;
import org.accord.grounding.actor.sighting.Spelling;
import org.accord.model.grounding.ActorKind;
import org.accord.text.Word;
import org.accord.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Finds lands that no table knows among a story's names: where reports write of "the Velmoran
 * army", Velmora is no person, and neither is "Velmoran".
 */
public final class StoryLands {

  private static final List<String> ENDINGS = List.of("ian", "ese", "ish", "an", "n", "i");
  private static final List<String> ENDS_OF_LANDS = List.of("", "a", "ia", "e", "o", "y");
  private static final int SHORTEST = 4;

  private StoryLands() {}

  /** Makes lands states where they act, and drops them and their adjectives where they don't. */
  public static void settle(List<Words> words, List<List<Sighting>> reports) {
    Set<String> adjectives = new TreeSet<>();
    Set<String> capitals = new HashSet<>();
    for (Words report : words) {
      for (int i = 0; i < report.size(); i++) {
        Word word = report.get(i);
        if (word.isWord() && word.isCapitalised()) {
          capitals.add(word.text());
          if (qualifies(report, i)) {
            adjectives.add(word.text());
          }
        }
      }
    }
    Set<String> lands = new TreeSet<>();
    Set<String> people = new TreeSet<>();
    for (String adjective : adjectives) {
      String land = land(adjective, capitals);
      if (land != null) {
        lands.add(land);
        people.add(adjective);
        people.add(adjective + "s");
      }
    }
    if (lands.isEmpty()) {
      return;
    }
    for (int i = 0; i < reports.size(); i++) {
      Words text = words.get(i);
      reports.get(i).removeIf(s -> isMistaken(s) && people.contains(s.surface));
      for (Sighting s : reports.get(i)) {
        if (isMistaken(s) && lands.contains(s.surface)) {
          s.kind = ActorKind.STATE;
          s.certainKind = true;
          s.key = Spelling.nameKey(s.surface);
          s.acts = acts(text, s);
        }
      }
    }
    Set<String> acting = new TreeSet<>();
    reports.forEach(
        r -> r.stream().filter(s -> s.acts && s.key != null).forEach(s -> acting.add("" + s.key)));
    for (List<Sighting> report : reports) {
      report.removeIf(
          s ->
              s.kind == ActorKind.STATE
                  && s.isName()
                  && lands.contains(s.surface)
                  && s.key != null
                  && !acting.contains(s.key));
    }
  }

  private static boolean isMistaken(Sighting s) {
    return s.isName()
        && !s.plural
        && (s.kind == ActorKind.PERSON || s.kind == ActorKind.GROUP)
        && s.key != null
        && s.key.startsWith("name:");
  }

  private static boolean acts(Words words, Sighting s) {
    boolean located =
        s.from > 0
            && words.sameSentence(s.from - 1, s.from)
            && words.get(s.from - 1).is("in", "near", "at", "of", "from", "into", "to", "across");
    boolean does =
        words.sameSentence(s.to, s.from)
            && (Phrases.isSpeech(words.get(s.to)) || words.is(s.to, "has", "had", "will", "and"));
    return does && !located;
  }

  /** Before a noun of a body or of people: "Velmoran officials". */
  private static boolean qualifies(Words words, int i) {
    if (!words.sameSentence(i + 1, i) || words.get(i + 1).isCapitalised()) {
      return false;
    }
    HeadNouns.Head head = HeadNouns.of(words.get(i + 1).lower());
    return head != null
            && (head.kind() == ActorKind.STATE || ActorWords.is("serving", words.get(i + 1)))
        || words.is(i + 1, "foreign", "interior", "defence", "defense", "prime", "border");
  }

  private static @Nullable String land(String adjective, Set<String> capitals) {
    for (String ending : ENDINGS) {
      if (adjective.endsWith(ending) && adjective.length() - ending.length() >= SHORTEST) {
        String stem = adjective.substring(0, adjective.length() - ending.length());
        for (String end : ENDS_OF_LANDS) {
          if (capitals.contains(stem + end) && !adjective.equals(stem + end)) {
            return stem + end;
          }
        }
      }
    }
    return null;
  }
}
