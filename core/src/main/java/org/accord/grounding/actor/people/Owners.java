package org.accord.grounding.actor.people;

import java.util.List;
import java.util.Optional;
import org.accord.grounding.actor.sighting.ActorWords;
import org.accord.grounding.actor.sighting.Phrases;
import org.accord.grounding.actor.sighting.Sighting;
import org.accord.grounding.gazetteer.Country;
import org.accord.model.grounding.ActorKind;
import org.accord.model.grounding.ActorMention.Form;
import org.accord.text.Words;
import org.jspecify.annotations.Nullable;

/** For whom a phrase says somebody speaks: the organization or state named within it. */
final class Owners {

  private final int number;
  private final Words words;
  private final Phrases phrases;
  private final List<Sighting> names;

  Owners(int number, Words words, Phrases phrases, List<Sighting> names) {
    this.number = number;
    this.words = words;
    this.phrases = phrases;
    this.names = names;
  }

  /**
   * The longest organization or state named in these words; null where there is none.
   *
   * @param head the noun of those who may speak for it; of a state only those do who serve it
   */
  @Nullable Sighting of(int from, int head, int to) {
    Sighting owner = named(from, to);
    boolean state = owner != null && owner.key != null && owner.key.startsWith("state:");
    return state && !serves(from, head) ? null : owner;
  }

  private boolean serves(int from, int head) {
    for (int i = from; i < head; i++) {
      if (ActorWords.is("opposing", words.get(i))) {
        return false;
      }
    }
    return ActorWords.is("serving", words.get(head));
  }

  /** The same, whoever has it. */
  @Nullable Sighting named(int from, int to) {
    Sighting best = null;
    for (Sighting name : names) {
      boolean organization =
          name.isName()
              && name.kind != ActorKind.PERSON
              && name.kind != ActorKind.VESSEL
              && name.overlaps(from, to)
              && !name.plural;
      if (organization && (best == null || name.to - name.from > best.to - best.from)) {
        best = name;
      }
    }
    if (best == null) {
      Optional<Country> country = phrases.leadingCountry(from, to);
      if (country.isPresent()) {
        Sighting state =
            new Sighting(number, from, to, Form.NAME, country.get().name(), ActorKind.STATE);
        state.key = "state:" + country.get().code();
        return state;
      }
    }
    return best;
  }
}
