package org.accord.grounding.actor.reference;

import java.util.List;
import org.accord.grounding.actor.sighting.ActorWords;
import org.accord.grounding.actor.sighting.Phrases;
import org.accord.grounding.actor.sighting.Sighting;
import org.accord.model.grounding.ActorKind;
import org.accord.model.grounding.ActorMention.Form;
import org.accord.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Whom the unnamed speak for, where it is told by a description ("a lawyer for the company") or
 * only by who was spoken of before: "The railway said ... A spokesman added".
 */
final class Spokespeople {

  private static final int REACH = 2;

  private final Words words;
  private final Phrases phrases;
  private final List<Sighting> all;

  Spokespeople(Words words, Phrases phrases, List<Sighting> all) {
    this.words = words;
    this.phrases = phrases;
    this.all = all;
  }

  void find() {
    for (int i = 0; i < all.size(); i++) {
      Sighting person = all.get(i);
      boolean open =
          person.kind == ActorKind.PERSON
              && person.form == Form.DESCRIPTION
              && person.affiliation == null
              && person.key != null
              && person.key.startsWith("unnamed:");
      if (!open) {
        continue;
      }
      person.affiliation = complement(person);
      boolean bare = person.surface.indexOf(' ') < 0;
      if (person.affiliation == null
          && bare
          && person.head != null
          && ActorWords.is("speaking-for", person.head)) {
        person.affiliation = before(i);
      }
    }
  }

  /** "for the company", "at the ministry": the longest of those meant behind the noun. */
  private @Nullable Sighting complement(Sighting person) {
    boolean speaks = person.head != null && ActorWords.is("speaking-for", person.head);
    Sighting best = null;
    for (Sighting other : all) {
      boolean inside =
          (isBody(other) || speaks && isPerson(other))
              && other.from > person.from
              && other.to <= person.to
              && other.from > 0
              && behindPreposition(other.from, person.from);
      if (inside && (best == null || other.to - other.from > best.to - best.from)) {
        best = other;
      }
    }
    return best;
  }

  private boolean behindPreposition(int from, int least) {
    int i = from - 1;
    if (i > least && words.is(i, "the", "its", "a", "an")) {
      i--;
    }
    return i > least && words.is(i, "for", "of", "at", "from", "with");
  }

  /** The body that spoke or did something last, a sentence or two before. */
  private @Nullable Sighting before(int i) {
    int here = words.get(all.get(i).from).sentence();
    for (int k = i - 1; k >= 0; k--) {
      Sighting other = all.get(k);
      if (here - words.get(other.from).sentence() > REACH) {
        return null;
      }
      boolean speaks = other.speaks || phrases.verbFollows(other.to);
      if (isBody(other) && other.kind != ActorKind.MEDIA && speaks) {
        return other;
      }
      if (other.kind == ActorKind.PERSON && other.speaks) {
        return null;
      }
    }
    return null;
  }

  /** "a spokesman for the president" speaks for him. */
  private static boolean isPerson(Sighting s) {
    return s.kind == ActorKind.PERSON
        && s.form != Form.PRONOUN
        && !s.plural
        && s.key != null
        && !s.key.startsWith("unnamed:");
  }

  private static boolean isBody(Sighting s) {
    return s.kind != ActorKind.PERSON
        && s.kind != ActorKind.VESSEL
        && s.form != Form.PRONOUN
        && !s.plural
        && s.key != null;
  }
}
