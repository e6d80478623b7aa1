package org.accord.claim.event;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.accord.model.claim.EventType;
import org.accord.model.claim.RuleRef;
import org.jspecify.annotations.Nullable;

/**
 * Fills in what a report told of an act before and does not repeat: "Friday's shooting", "the
 * evacuation resumed".
 *
 * <p>A noun that points back ("the", "Friday's", no article at all) has the persons, place and day
 * of the act of its type that the report told last, or will tell next. A verb has only the place
 * and day of an account of the same act close by: what one side says of the shooting that the other
 * side's sentence placed.
 */
final class Recall {

  private static final int FAR = 40;
  private static final int CLOSE = 4;
  private static final Set<EventType> PLACED =
      EnumSet.of(
          EventType.ASSAULT,
          EventType.MOVE,
          EventType.COERCE,
          EventType.RETREAT,
          EventType.PROTEST);

  private Recall() {}

  /** Fills in the drafts of one report, which are in order of the text. */
  static void fill(List<DraftEvent> drafts) {
    for (int i = 0; i < drafts.size(); i++) {
      DraftEvent draft = drafts.get(i);
      if (draft.type() == null) {
        continue;
      }
      if (draft.trigger.isNoun() && draft.definite) {
        noun(drafts, i);
      } else if (PLACED.contains(draft.type())) {
        verb(drafts, i);
      }
    }
  }

  private static void noun(List<DraftEvent> drafts, int i) {
    DraftEvent draft = drafts.get(i);
    if (draft.roles.patients().isEmpty()) {
      DraftEvent with = nearest(drafts, i, FAR, d -> !d.roles.patients().isEmpty());
      boolean agrees =
          with != null
              && (draft.roles.agents().isEmpty()
                  || with.roles.patients().stream()
                      .noneMatch(p -> draft.roles.agents().stream().anyMatch(p::isSame)));
      if (with != null && agrees) {
        draft.roles = new Roles(draft.roles.agents(), with.roles.patients());
        told(draft, "patients as told before");
      }
    }
    if (draft.roles.agents().isEmpty()) {
      DraftEvent with =
          nearest(drafts, i, FAR, d -> !d.roles.agents().isEmpty() && d.isPast() == draft.isPast());
      if (with != null && isMutual(draft) ) {
        draft.roles = new Roles(with.roles.agents(), draft.roles.patients());
        told(draft, "parties as told before");
      }
    }
    if (draft.place == null) {
      DraftEvent with = nearest(drafts, i, FAR, d -> d.place != null);
      if (with != null) {
        draft.place = with.place;
        told(draft, "place as told before");
      }
    }
    if (draft.date == null && draft.isPast() && draft.phase == null) {
      DraftEvent with = nearest(drafts, i, FAR, d -> d.date != null && d.isPast());
      if (with != null) {
        draft.date = with.date;
        told(draft, "day as told before");
      }
    }
  }

  private static boolean isMutual(DraftEvent draft) {
    return draft.trigger.frame() == Trigger.RoleFrame.MUTUAL;
  }

  private static void verb(List<DraftEvent> drafts, int i) {
    DraftEvent draft = drafts.get(i);
    if (draft.place == null) {
      DraftEvent with = nearest(drafts, i, CLOSE, d -> d.place != null);
      if (with != null) {
        draft.place = with.place;
        told(draft, "place as told beside it");
      }
    }
    boolean account = draft.teller != null && draft.type() == EventType.ASSAULT;
    if (draft.date == null && account && draft.isPast()) {
      DraftEvent with = nearest(drafts, i, CLOSE, d -> d.date != null && d.isPast());
      if (with != null) {
        draft.date = with.date;
        told(draft, "day as told beside it");
      }
    }
  }

  private static void told(DraftEvent draft, String how) {
    draft.rules.add(new RuleRef("recall", 0, how));
  }

  /** The last of the same type before the draft, else the first behind it, within reach. */
  private static @Nullable DraftEvent nearest(
      List<DraftEvent> drafts,
      int i,
      int reach,
      java.util.function.Predicate<DraftEvent> knows) {
    DraftEvent draft = drafts.get(i);
    for (int k = i - 1; k >= 0 && draft.sentence - drafts.get(k).sentence <= reach; k--) {
      if (drafts.get(k).type() == draft.type() && knows.test(drafts.get(k))) {
        return drafts.get(k);
      }
    }
    for (int k = i + 1;
        k < drafts.size() && drafts.get(k).sentence - draft.sentence <= reach;
        k++) {
      if (drafts.get(k).type() == draft.type() && knows.test(drafts.get(k))) {
        return drafts.get(k);
      }
    }
    return null;
  }
}
