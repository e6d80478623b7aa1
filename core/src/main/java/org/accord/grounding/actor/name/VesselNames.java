package org.accord.grounding.actor.name;

import static org.accord.text.WordClasses.isAny;

import java.util.Set;
import org.accord.grounding.actor.sighting.KnownOrganizations;
import org.accord.grounding.actor.sighting.Phrases;
import org.accord.model.grounding.ActorKind;
import org.accord.text.Words;

/** Names of ships, by the word before them: "the tanker X", "four ships: X, Y 6 and Z". */
final class VesselNames {

  private static final Set<String> ONE =
      Set.of(
          "ship",
          "tanker",
          "vessel",
          "ferry",
          "freighter",
          "trawler",
          "frigate",
          "destroyer",
          "submarine",
          "yacht",
          "warship",
          "boat",
          "cutter",
          "tug",
          "barge",
          "schooner");
  private static final Set<String> MANY =
      Set.of("ships", "tankers", "vessels", "ferries", "boats", "warships");
  private static final Set<String> LINKS = Set.of(",", "the", "named", "called", "as");

  private final NameScene scene;
  private final Words words;

  VesselNames(NameScene scene) {
    this.scene = scene;
    this.words = scene.words;
  }

  void find() {
    for (int i = 0; i < words.size(); i++) {
      if (scene.isTitleCase(i)) {
        continue;
      }
      if (ONE.contains(words.get(i).lower())) {
        one(i);
      } else if (MANY.contains(words.get(i).lower())) {
        list(i);
      }
    }
  }

  private void one(int noun) {
    int start = noun + 1;
    while (words.sameSentence(start, noun)
        && LINKS.contains(words.get(start).lower())
        && start - noun < 4) {
      start++;
    }
    if (!words.sameSentence(start, noun) || !names(start)) {
      return;
    }
    int end = end(start);
    boolean comma = words.is(start - 1, ",") || words.is(start - 2, ",");
    boolean closed = words.is(end, ",", ".", "-", "—", "–") || !words.sameSentence(end, noun);
    if (end > start
        && (!comma || closed)
        && scene.free(start, end)
        && !Phrases.isSpeech(words.get(end - 1))) {
      scene.add(start, end, ActorKind.VESSEL, true);
    }
  }

  private void list(int noun) {
    int i = noun + 1;
    if (!words.is(i, "—", "–", "-", ":", "including", "(") || !words.sameSentence(i, noun)) {
      return;
    }
    i++;
    while (words.sameSentence(i, noun)) {
      while (words.is(i, "the", ",", "and") && words.sameSentence(i, noun)) {
        i++;
      }
      if (!words.sameSentence(i, noun) || !names(i)) {
        return;
      }
      int end = end(i);
      if (scene.free(i, end)) {
        scene.add(i, end, ActorKind.VESSEL, true);
      }
      i = end;
      if (!words.is(i, ",", "and")) {
        return;
      }
    }
  }

  private boolean names(int i) {
    return words.get(i).isWord()
        && words.get(i).isCapitalised()
        && !scene.isCountry(i, i + 1)
        && KnownOrganizations.endOf(words, i) < 0;
  }

  private int end(int start) {
    int end = start;
    while (words.sameSentence(end, start)
        && (words.get(end).isWord()
                && words.get(end).isCapitalised()
                && !isAny(words.get(end), "day", "month")
            || words.get(end).isNumber() && end > start
            || words.is(end, "no."))) {
      end++;
    }
    return end;
  }
}
