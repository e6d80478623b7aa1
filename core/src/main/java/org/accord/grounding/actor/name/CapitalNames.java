package org.accord.grounding.actor.name;

import static org.accord.text.WordClasses.is;
import static org.accord.text.WordClasses.isAny;

import java.util.Set;
import org.accord.grounding.actor.sighting.HeadNouns;
import org.accord.grounding.actor.sighting.Phrases;
import org.accord.model.grounding.ActorKind;
import org.accord.text.Word;
import org.accord.text.Words;

/**
 * Names that the reader left: capitals with a title, a role, a speech verb or a telling noun beside
 * them.
 */
final class CapitalNames {

  private static final Set<String> CONNECTORS =
      Set.of(
          "al", "el", "bin", "ibn", "bint", "abu", "de", "da", "del", "della", "van", "von", "der",
          "den", "du", "di", "la", "le", "ben", "ul", "ur", "e");

  private final NameScene scene;
  private final Words words;

  CapitalNames(NameScene scene) {
    this.scene = scene;
    this.words = scene.words;
  }

  void find() {
    int i = 0;
    while (i < words.size()) {
      int end = i + 1;
      if (scene.startsName(i) && scene.free(i, i + 1) && !scene.isTitleCase(i)) {
        end = Math.max(end, nameEnd(i));
        if (scene.free(i, end)) {
          take(i, end);
        }
      }
      i = end;
    }
  }

  private int nameEnd(int from) {
    int last = from;
    for (int i = from; words.sameSentence(i, from) && scene.free(i, i + 1); i++) {
      Word word = words.get(i);
      if (i > from && is("subject-pronoun", word)) {
        break;
      }
      if (word.isWord() && word.isCapitalised() && !isAny(word, "day", "month", "determiner")) {
        last = i + 1;
      } else if (word.is("of", "for", "and", "the", "&")) {
        if (!organizationBefore(from, i)) {
          break;
        }
      } else if (!CONNECTORS.contains(word.lower())) {
        break;
      }
    }
    return last;
  }

  private boolean organizationBefore(int from, int to) {
    for (int i = from; i < to; i++) {
      HeadNouns.Head head = HeadNouns.of(words.get(i).lower());
      if (head != null && !head.isPerson() && head.use() != HeadNouns.Use.GROUP) {
        return true;
      }
    }
    return false;
  }

  private void take(int from, int end) {
    if (scene.headKind(from, end).isPresent() && end - from > 1 && !scene.isRole(end - 1)) {
      scene.add(from, end, scene.kindOf(from, end), false);
      return;
    }
    int start = from;
    boolean titled = false;
    while (start < end && (scene.isRole(start) || scene.isCountry(start, start + 1))) {
      titled |= scene.isRole(start);
      start++;
    }
    if (start >= end || scene.isCountry(start, end)) {
      return;
    }
    if (apposedToThing(start, end)) {
      scene.add(start, end, scene.kindOf(start, end), true).apposed = true;
      return;
    }
    boolean before = from > 0 && words.sameSentence(from - 1, from);
    boolean honorific = before && is("honorific", words.get(from - 1));
    boolean role = titled || before && scene.isRole(from - 1);
    boolean spoken =
        before
            && Phrases.isSpeech(words.get(from - 1))
            && words.is(from - 1, "said", "says", "added");
    boolean speaks =
        words.sameSentence(end, from)
            && words.is(end, "said", "says", "told", "added", "tweeted", "wrote", "explained");
    boolean described =
        words.is(end, ",") && words.sameSentence(end + 1, from) && roleWithin(end + 1, 5)
            || before && words.is(from - 1, ",") && words.is(end, ",") && roleBefore(from - 1);
    int length = end - start;
    boolean region =
        words.is(
            start, "north", "south", "east", "west", "central", "middle", "northern", "southern");
    boolean likely = (spoken || speaks || described) && !region && length >= 2 && length <= 4;
    if (honorific || role || likely) {
      scene.add(start, end, ActorKind.PERSON, honorific || role);
    }
  }

  /** "newspaper Chosun Times", "the rebel group Ahrar", "charity the Hope Fund". */
  private boolean apposedToThing(int from, int end) {
    int before = words.is(from - 1, "the") ? from - 2 : from - 1;
    if (before < 0 || !words.sameSentence(before, from) || words.get(before).isCapitalised()) {
      return false;
    }
    HeadNouns.Head head = HeadNouns.of(words.get(before).lower());
    return head != null
        && head.use() == HeadNouns.Use.THING
        && !words.is(before, "government", "regime", "report", "military", "police", "army")
        && end - from <= 5;
  }

  private boolean roleWithin(int from, int reach) {
    for (int i = from; i < from + reach && words.sameSentence(i, from); i++) {
      if (words.is(i, ",", ".")) {
        return false;
      }
      if (scene.isRole(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean roleBefore(int comma) {
    for (int i = comma - 1; i > comma - 14 && i >= 0 && words.sameSentence(i, comma); i--) {
      if (words.is(i, ",")) {
        return false;
      }
      if (scene.isRole(i)) {
        return true;
      }
    }
    return false;
  }
}
