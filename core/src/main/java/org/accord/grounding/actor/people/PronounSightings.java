package org.accord.grounding.actor.people;

import static org.accord.text.WordClasses.isAny;

import java.util.Optional;
import org.accord.grounding.actor.sighting.ActorWords;
import org.accord.grounding.actor.sighting.Phrases;
import org.accord.grounding.actor.sighting.Sighting;
import org.accord.model.grounding.ActorKind;
import org.accord.model.grounding.ActorMention.Form;
import org.accord.text.Word;
import org.accord.text.Words;

/** Pronouns that stand for an actor: persons always, "it" and "they" where they tell something. */
final class PronounSightings {

  private final int number;
  private final Words words;
  private final Phrases phrases;

  PronounSightings(int number, Words words, Phrases phrases) {
    this.number = number;
    this.words = words;
    this.phrases = phrases;
  }

  /** The pronoun there, where it may be an actor. */
  Optional<Sighting> take(int i) {
    Word word = words.get(i);
    if (!word.is("he", "she", "it", "they", "him", "her", "himself", "herself", "them")) {
      return Optional.empty();
    }
    boolean subject = word.is("he", "she", "it", "they");
    if (word.is("it", "they") && !phrases.speechFollows(i + 1) && !tells(i + 1)
        || word.is("her", "them")) {
      return Optional.empty();
    }
    Sighting sighting =
        new Sighting(
            number,
            i,
            i + 1,
            Form.PRONOUN,
            word.text(),
            word.is("it", "they") ? ActorKind.GROUP : ActorKind.PERSON);
    sighting.plural = word.is("they");
    sighting.speaks = subject && phrases.speechFollows(i + 1);
    sighting.head = word.lower();
    return Optional.of(sighting);
  }

  /** "It did not mention": telling, by a verb that others use of more than speech. */
  private boolean tells(int after) {
    int i = after;
    while (words.sameSentence(i, after - 1)
        && isAny(words.get(i), "adverb", "auxiliary", "negation")) {
      i++;
    }
    return words.sameSentence(i, after - 1) && ActorWords.is("telling", words.get(i));
  }
}
