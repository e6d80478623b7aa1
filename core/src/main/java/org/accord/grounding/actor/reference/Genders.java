package org.accord.grounding.actor.reference;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.accord.grounding.actor.sighting.ActorWords;
import org.accord.grounding.actor.sighting.GivenNames;
import org.accord.grounding.actor.sighting.Phrases;
import org.accord.grounding.actor.sighting.Sighting;
import org.accord.grounding.actor.sighting.Spelling;
import org.accord.model.grounding.ActorKind;
import org.accord.model.grounding.ActorMention.Form;
import org.accord.text.Word;
import org.accord.text.Words;

/** Who in a report is a man and who a woman, by title, noun, given name or a pronoun beside. */
final class Genders {

  private final Words words;
  private final List<Sighting> all;
  private final Set<String> men = new TreeSet<>();
  private final Set<String> women = new TreeSet<>();
  private final Map<String, String> given = new HashMap<>();

  Genders(Words words, List<Sighting> all) {
    this.words = words;
    this.all = all;
    all.forEach(this::besidePronoun);
    all.forEach(this::named);
  }

  boolean man(Sighting s) {
    return is(s, "man", men, women, "he");
  }

  boolean woman(Sighting s) {
    return is(s, "woman", women, men, "she");
  }

  private boolean is(Sighting s, String sex, Set<String> own, Set<String> other, String pronoun) {
    return s.key == null
        ? titled(s, sex)
        : own.contains(s.key) && !other.contains(s.key)
            || all.stream()
                .filter(o -> Objects.equals(o.key, s.key))
                .anyMatch(o -> titled(o, sex) || pronoun.equals(o.head) && isPronoun(o))
            || sex.equals(given.get(s.key));
  }

  private static boolean isPronoun(Sighting s) {
    return s.form == Form.PRONOUN;
  }

  private boolean titled(Sighting s, String sex) {
    return s.head != null && ActorWords.is(sex, s.head)
        || s.role != null && ActorWords.is(sex, last(s.role))
        || s.from > 0 && s.isName() && ActorWords.is(sex, words.get(s.from - 1));
  }

  private static String last(String role) {
    return role.toLowerCase(Locale.ROOT).substring(role.lastIndexOf(' ') + 1);
  }

  /** What the first of several names tells. */
  private void named(Sighting s) {
    if (s.isName() && s.kind == ActorKind.PERSON && s.key != null) {
      List<String> parts = Spelling.parts(s.surface);
      String sex = parts.size() > 1 ? GivenNames.sex(parts.get(0)) : null;
      if (sex != null) {
        given.putIfAbsent(s.key, sex);
      }
    }
  }

  /** "Lund said she was certain": the next word tells. */
  private void besidePronoun(Sighting s) {
    if (!s.isName() || s.kind != ActorKind.PERSON || s.key == null) {
      return;
    }
    int i = s.to;
    boolean says = words.sameSentence(i, s.from) && Phrases.isSpeech(words.get(i));
    int next = says && words.is(i + 1, "that") ? i + 2 : i + 1;
    if (says && words.sameSentence(next, s.from)) {
      Word word = words.get(next);
      if (word.is("she", "he")) {
        (word.is("she") ? women : men).add(s.key);
      }
    }
  }
}
