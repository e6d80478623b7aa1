package org.accord.grounding.actor.reference;

import static org.accord.text.WordClasses.isAny;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.accord.grounding.actor.sighting.Phrases;
import org.accord.grounding.actor.sighting.Sighting;
import org.accord.model.grounding.ActorKind;
import org.accord.model.grounding.ActorMention.Form;
import org.accord.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Whom "he", "she", "it" and "they" mean.
 *
 * <p>Whoever speaks is whoever spoke or did something last, else the latest to be told of. A
 * pronoun behind the words that it speaks ("...", she said) is nobody who is named in them.
 */
final class Pronouns {

  private static final int REACH = 12;
  private static final int ACTIVE_REACH = 4;
  private static final Set<String> FLEET =
      Set.of("ships", "vessels", "tankers", "warplanes", "companies");

  private final Words words;
  private final List<Sighting> all;
  private final Antecedents look;
  private final Genders genders;

  Pronouns(Words words, List<Sighting> all, Antecedents look) {
    this.words = words;
    this.all = all;
    this.look = look;
    this.genders = new Genders(words, all);
  }

  /** Whom the pronoun at this place in the list means, null where none is sure enough. */
  @Nullable Sighting antecedent(int i) {
    Sighting pronoun = all.get(i);
    return switch (pronoun.head == null ? "" : pronoun.head) {
      case "he", "him", "himself" ->
          speaker(i, s -> isPerson(s) && !passing(s) && !genders.woman(s), REACH);
      case "she", "herself" ->
          speaker(i, s -> isPerson(s) && !passing(s) && !genders.man(s), REACH);
      case "it" -> speaker(i, s -> !s.plural && isBody(s) && (s.acts || s.speaks), 4);
      case "they" -> {
        Sighting plural = speaker(i, s -> s.plural && !isFleet(s), 4);
        yield plural != null ? plural : look.best(i, s -> isBody(s) && s.acts, 2);
      }
      default -> null;
    };
  }

  /** Whoever spoke or did something last comes before whoever was only told of. */
  private @Nullable Sighting speaker(int i, Predicate<Sighting> wanted, int reach) {
    Sighting pronoun = all.get(i);
    boolean behind = isBehindItsWords(pronoun);
    Predicate<Sighting> outside =
        s -> wanted.test(s) && !(behind && look.sentence(s) == look.sentence(pronoun));
    if (pronoun.speaks) {
      Sighting active = look.best(i, s -> outside.test(s) && isActive(s), ACTIVE_REACH);
      if (active != null) {
        return active;
      }
    }
    return look.best(i, outside, reach);
  }

  private boolean isActive(Sighting s) {
    int before = s.from - words.sentenceStart(s.from);
    boolean subject = s.form == Form.PRONOUN && words.is(s.from, "he", "she", "it", "they");
    return s.speaks
        || subject
        || look.rank(s) > 0
        || words.is(s.to, "who")
        || before <= 1 && !words.is(s.to, "'s");
  }

  /** "The town has fallen, she said.": what stands before the pronoun is what is said. */
  private boolean isBehindItsWords(Sighting pronoun) {
    int at = pronoun.from;
    if (!pronoun.speaks || at - words.sentenceStart(at) < 3) {
      return false;
    }
    int verb = pronoun.to;
    while (words.sameSentence(verb, at) && isAny(words.get(verb), "adverb", "auxiliary")) {
      verb++;
    }
    if (!words.sameSentence(verb, at) || !Phrases.isSpeech(words.get(verb))) {
      return false;
    }
    boolean closed =
        !words.sameSentence(verb + 1, at)
            || !words.get(verb + 1).isWord()
            || words.is(verb + 1, "adding");
    return words.is(at - 1, "\"", "”", "’", "'") || closed;
  }

  static boolean isPerson(Sighting s) {
    return s.kind == ActorKind.PERSON && !s.plural;
  }

  /** "a doctor" among other things: told of, and no one to say "he" of. */
  private boolean passing(Sighting s) {
    return s.form == Form.DESCRIPTION && s.indefinite && !s.speaks && !words.is(s.to, "who");
  }

  private static boolean isFleet(Sighting s) {
    return s.head != null && FLEET.contains(s.head);
  }

  private static boolean isBody(Sighting s) {
    return s.kind != ActorKind.PERSON && s.kind != ActorKind.VESSEL;
  }
}
