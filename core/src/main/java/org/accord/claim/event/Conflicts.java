package org.accord.claim.event;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.accord.model.claim.Attribution;
import org.accord.model.claim.Certainty;
import org.accord.model.claim.EventType;
import org.accord.model.claim.RuleRef;
import org.accord.model.claim.Stance;

/**
 * Tells which acts the accounts of one report disagree on: told under somebody's name, and denied
 * or laid at another's door under another's. What one side alone tells is held for actual.
 */
final class Conflicts {

  private Conflicts() {}

  static void settle(Told told, List<DraftEvent> drafts) {
    Set<EventType> contested = new TreeSet<>();
    for (DraftEvent draft : drafts) {
      EventType type = draft.type();
      if (type == null || !Certainties.WRONGS.contains(type)) {
        continue;
      }
      if (draft.certainty == Certainty.DENIED && draft.teller != null) {
        contested.add(type);
      }
    }
    boolean denied = told.attributions().stream().anyMatch(Conflicts::isDenial);
    for (DraftEvent draft : drafts) {
      EventType type = draft.type();
      boolean charge =
          type != null
              && Certainties.WRONGS.contains(type)
              && draft.teller != null
              && draft.teller.speaker() != null
              && !draft.roles.agents().isEmpty();
      if (charge && draft.certainty == Certainty.ACTUAL && contested.contains(type)
          && (draft.trigger.isVerb())) {
        draft.certainty = Certainty.DISPUTED;
        draft.rules.add(new RuleRef("accounts", 0, "another account denies it"));
      } else if (draft.byStance
          && draft.certainty == Certainty.DISPUTED
          && !(type != null && contested.contains(type))
          && !denied) {
        draft.certainty = Certainty.ACTUAL;
      }
    }
  }

  private static boolean isDenial(Attribution a) {
    return a.stance() == Stance.DENIES;
  }
}
