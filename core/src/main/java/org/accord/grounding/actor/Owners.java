package org.accord.grounding.actor;

import java.util.List;
import java.util.Optional;
import org.accord.grounding.gazetteer.Country;
import org.accord.model.grounding.ActorKind;
import org.accord.model.grounding.ActorMention.Form;
import org.jspecify.annotations.Nullable;

/** For whom a phrase says somebody speaks: the organization or state named within it. */
final class Owners {

  private final int number;
  private final Phrases phrases;
  private final List<Sighting> names;

  Owners(int number, Phrases phrases, List<Sighting> names) {
    this.number = number;
    this.phrases = phrases;
    this.names = names;
  }

  /** The longest organization or state named in these words; null where there is none. */
  @Nullable Sighting of(int from, int to) {
    Sighting best = null;
    for (Sighting name : names) {
      boolean organization =
          name.isName()
              && name.kind != ActorKind.PERSON
              && name.overlaps(from, to)
              && name.key != null;
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
