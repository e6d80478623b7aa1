package org.accord.claim.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.accord.claim.event.role.Roles;
import org.accord.claim.event.told.Filler;
import org.accord.claim.event.told.Told;
import org.accord.claim.event.trigger.Trigger;
import org.accord.model.claim.EventType;
import org.accord.model.claim.Phase;
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
  private static final int SAME_STEM = 5;
  private static final int AHEAD = 8;
  private static final int CLOSE = 4;
  private static final Pattern VEHICLE =
      Pattern.compile(
          "(?i)\\b(?:bus|buses|convoys?|vehicles?|trucks?|lorry|lorries|cars?|coach|coaches|vans?"
              + "|ambulances?|trains?|ferry|ferries|boats?|ships?|vessels?|planes?|helicopters?)\\b");
  private static final Pattern PICTURE =
      Pattern.compile(
          "^(?!.*\\b(?:was|were|had|has|have|said|will|told)\\b).*(?<!\\b[Oo]n|\\bof)"
              + " \\p{Lu}\\p{Ll}{2,8}\\.? \\d{1,2},? \\d{4}\\.?\\s*$",
          Pattern.DOTALL);
  private static final Set<EventType> PLACED =
      EnumSet.of(
          EventType.ASSAULT,
          EventType.MOVE,
          EventType.COERCE,
          EventType.RETREAT,
          EventType.PROTEST);

  private Recall() {}

  /** Fills in the drafts of one report, which are in order of the text. */
  static void fill(Told told, List<DraftEvent> drafts) {
    for (int i = 0; i < drafts.size(); i++) {
      DraftEvent draft = drafts.get(i);
      if (draft.type() == null) {
        continue;
      }
      if (draft.trigger.isNoun() && draft.definite) {
        noun(told, drafts, i);
      } else {
        verb(told, drafts, i);
      }
    }
    Opponents.fill(told, drafts);
    Sides.resolve(told, drafts);
  }

  /** Whether nothing told of the two says that they are different deeds. */
  private static boolean agree(DraftEvent a, DraftEvent b) {
    boolean place =
        !a.placed || !b.placed || a.place == null || b.place == null || a.place.equals(b.place);
    boolean date = a.date == null || b.date == null || a.date.equals(b.date);
    boolean doers =
        a.roles.agents().isEmpty()
            || b.roles.agents().stream()
                .anyMatch(x -> a.roles.agents().stream().anyMatch(x::isSame));
    return place && date && doers;
  }

  private static void noun(Told told, List<DraftEvent> drafts, int i) {
    DraftEvent draft = drafts.get(i);
    patients(told, drafts, i);
    if (draft.roles.agents().isEmpty() && draft.type() != EventType.MOVE) {
      DraftEvent with =
          nearest(
              drafts,
              i,
              FAR,
              d ->
                  !d.roles.agents().isEmpty()
                      && (isMutual(draft)
                          ? d.isPast() == draft.isPast()
                          : d.trigger.base().equals(draft.trigger.base())));
      if (with != null) {
        draft.roles = new Roles(with.roles.agents(), draft.roles.patients());
        told(draft, "doers as told before");
      }
    }
    if (draft.place == null) {
      DraftEvent with = nearest(drafts, i, FAR, d -> d.place != null);
      if (with != null) {
        draft.place = with.place;
        told(draft, "place as told before");
      }
    }
    if (draft.date == null && draft.isPast() && isUnphased(draft)) {
      DraftEvent with = nearest(drafts, i, FAR, d -> isDated(told, d));
      if (with != null) {
        draft.date = with.date;
        told(draft, "day as told before");
      }
    }
  }

  /** Whether no verb of beginning or ending tells the day. */
  private static boolean isUnphased(DraftEvent draft) {
    boolean done = draft.phase == Phase.COMPLETED && draft.type() == EventType.ASSAULT;
    return draft.phase == null || done;
  }

  private static void patients(Told told, List<DraftEvent> drafts, int i) {
    DraftEvent draft = drafts.get(i);
    if (!draft.roles.patients().isEmpty() || isMutual(draft)) {
      return;
    }
    DraftEvent named = nearest(drafts, i, FAR, d -> hasActor(d) && sameWord(draft, d));
    DraftEvent with =
        named != null
            ? named
            : nearest(drafts, i, FAR, d -> !d.roles.patients().isEmpty() && sameWord(draft, d));
    if (with == null) {
      if (draft.type() == EventType.MOVE && draft.trigger.frame() == Trigger.RoleFrame.MOVE) {
        told.everybody(draft.span)
            .ifPresent(
                people -> {
                  draft.roles = new Roles(draft.roles.agents(), List.of(people));
                  told(draft, "the civilians of the story");
                });
      }
      return;
    }
    List<Filler> others =
        with.roles.patients().stream()
            .filter(p -> draft.roles.agents().stream().noneMatch(p::isSame))
            .toList();
    if (!others.isEmpty()) {
      draft.roles = new Roles(draft.roles.agents(), others);
      told(draft, "patients as told before");
    }
  }

  /** Whether both are told by one word, or the later by "the" and any word of the type. */
  private static boolean sameWord(DraftEvent draft, DraftEvent other) {
    String word = draft.trigger.base();
    String before = other.trigger.base();
    if (draft.type() == EventType.MOVE) {
      return word.regionMatches(0, before, 0, SAME_STEM);
    }
    return draft.pointing || draft.type() == EventType.SANCTION || word.equals(before);
  }

  private static boolean hasActor(DraftEvent draft) {
    return draft.roles.patients().stream().anyMatch(p -> p.actor() != null);
  }

  private static boolean isMutual(DraftEvent draft) {
    return draft.trigger.frame() == Trigger.RoleFrame.MUTUAL;
  }

  private static void verb(Told told, List<DraftEvent> drafts, int i) {
    DraftEvent draft = drafts.get(i);
    if (draft.type() == EventType.MOVE && carriesOthers(draft)) {
      DraftEvent with = nearest(drafts, i, FAR, Recall::hasActor);
      if (with != null) {
        List<Filler> all = new ArrayList<>(draft.roles.patients());
        all.addAll(with.roles.patients());
        draft.roles = new Roles(draft.roles.agents(), all);
        told(draft, "who travels, as told before");
      }
    }
    if (draft.type() == EventType.SANCTION) {
      patients(told, drafts, i);
    }
    boolean lasting = draft.type() == EventType.COERCE || draft.type() == EventType.SANCTION;
    if (lasting && draft.roles.agents().isEmpty() && !draft.roles.patients().isEmpty()) {
      DraftEvent with =
          nearest(drafts, i, FAR, d -> !d.roles.agents().isEmpty() && isOfSame(draft, d));
      if (with != null) {
        draft.roles = new Roles(with.roles.agents(), draft.roles.patients());
        told(draft, "doers as told before of the same patient");
      }
    }
    if (draft.place == null && PLACED.contains(draft.type())) {
      DraftEvent with = nearest(drafts, i, CLOSE, d -> d.place != null);
      if (with != null) {
        draft.place = with.place;
        told(draft, "place as told beside it");
      }
    }
    boolean account = draft.teller != null && draft.type() == EventType.ASSAULT;
    if (draft.date == null && account && draft.isPast()) {
      DraftEvent with = nearest(drafts, i, CLOSE, d -> isDated(told, d));
      if (with != null) {
        draft.date = with.date;
        told(draft, "day as told beside it");
      }
    }
  }

  /** "Buses began leaving": who moves is told only by what carries them. */
  private static boolean carriesOthers(DraftEvent draft) {
    return !draft.roles.patients().isEmpty()
        && draft.roles.patients().stream()
            .allMatch(p -> p.actor() == null && VEHICLE.matcher(p.name()).find());
  }

  /** Whether it tells its day to others: not one that ended then, nor the date of a picture. */
  private static boolean isDated(Told told, DraftEvent draft) {
    return draft.date != null
        && draft.isPast()
        && !isEnding(draft)
        && !PICTURE
            .matcher(
                told.report().words(told.report().reading().sentences().get(draft.sentence).span()))
            .find();
  }

  /** "was repelled on Friday": the day of an end, which is not that of the attack. */
  private static boolean isEnding(DraftEvent draft) {
    return draft.type() == EventType.ASSAULT
        && draft.phase == Phase.COMPLETED
        && draft.rules.stream()
            .anyMatch(
                r -> r.table().endsWith("modality/phases.tsv") && !r.matched().equals("carry out"));
  }

  /** Whether it is done to the same, or by the same verb where one of them names nobody. */
  private static boolean isOfSame(DraftEvent a, DraftEvent b) {
    boolean nameless = !hasActor(a) || !hasActor(b);
    boolean word = a.type() == EventType.COERCE && a.trigger.base().equals(b.trigger.base());
    return sharesPatient(a, b) || nameless && word;
  }

  private static boolean sharesPatient(DraftEvent a, DraftEvent b) {
    return a.roles.patients().stream()
        .anyMatch(p -> p.actor() != null && b.roles.patients().stream().anyMatch(p::isSame));
  }

  private static void told(DraftEvent draft, String how) {
    draft.rules.add(new RuleRef("recall", 0, how));
  }

  /** The last of the same type before the draft, else the first behind it, within reach. */
  private static @Nullable DraftEvent nearest(
      List<DraftEvent> drafts, int i, int reach, java.util.function.Predicate<DraftEvent> knows) {
    DraftEvent draft = drafts.get(i);
    for (int k = i - 1; k >= 0 && draft.sentence - drafts.get(k).sentence <= reach; k--) {
      DraftEvent other = drafts.get(k);
      if (other.type() == draft.type() && knows.test(other) && agree(draft, other)) {
        return other;
      }
    }
    int ahead = Math.min(reach, AHEAD);
    for (int k = i + 1;
        k < drafts.size() && drafts.get(k).sentence - draft.sentence <= ahead;
        k++) {
      DraftEvent other = drafts.get(k);
      if (other.type() == draft.type() && knows.test(other) && agree(draft, other)) {
        return other;
      }
    }
    return null;
  }
}
