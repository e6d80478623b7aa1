package org.accord.claim.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.accord.claim.event.role.Roles;
import org.accord.claim.event.told.Filler;
import org.accord.claim.event.told.SideWords;
import org.accord.claim.event.told.Told;
import org.accord.claim.event.trigger.Trigger;
import org.accord.model.claim.Certainty;
import org.accord.model.claim.EventType;
import org.accord.model.claim.RuleRef;
import org.jspecify.annotations.Nullable;

/**
 * Whom "both sides" or "the two parties" mean in one report: those who were last told to have made
 * an agreement, held talks or fought with one another.
 */
final class Sides {

  private static final Set<EventType> OPPOSING =
      EnumSet.of(EventType.ACCUSE, EventType.ASSAULT, EventType.THREATEN, EventType.COERCE);

  private Sides() {}

  /** Puts the parties in the place of the word, in drafts that are in order of the text. */
  static void resolve(Told told, List<DraftEvent> drafts) {
    List<Filler> last = null;
    for (DraftEvent draft : drafts) {
      List<Filler> named = parties(told, draft);
      last = named != null ? named : last;
      if (last == null) {
        last = firstNamed(told, drafts);
      }
      if (last == null) {
        last = opposed(told, drafts);
      }
      if (last != null) {
        put(told, draft, last);
      }
    }
  }

  private static @Nullable List<Filler> firstNamed(Told told, List<DraftEvent> drafts) {
    for (DraftEvent draft : drafts) {
      List<Filler> named = parties(told, draft);
      if (named != null) {
        return named;
      }
    }
    return null;
  }

  /** The two of whom the one is told most often to have charged or attacked the other. */
  private static @Nullable List<Filler> opposed(Told told, List<DraftEvent> drafts) {
    Map<Set<String>, Integer> times = new LinkedHashMap<>();
    Map<Set<String>, List<Filler>> pairs = new LinkedHashMap<>();
    for (DraftEvent draft : drafts) {
      if (draft.type() == null || !OPPOSING.contains(draft.type())) {
        continue;
      }
      for (Filler one : draft.own.agents()) {
        for (Filler other : draft.own.patients()) {
          if (isParty(told, one) && isParty(told, other) && !one.isSame(other)) {
            Set<String> pair =
                Set.of(Objects.requireNonNull(one.actor()), Objects.requireNonNull(other.actor()));
            times.merge(pair, 1, Integer::sum);
            pairs.putIfAbsent(pair, List.of(one, other));
          }
        }
      }
    }
    Set<String> most = null;
    for (Set<String> pair : pairs.keySet()) {
      most =
          most == null || times.getOrDefault(pair, 0) > times.getOrDefault(most, 0) ? pair : most;
    }
    return most == null ? null : pairs.get(most);
  }

  private static boolean isParty(Told told, Filler filler) {
    return filler.actor() != null && told.isParty(filler.actor()) && !areSides(told, filler);
  }

  private static @Nullable List<Filler> parties(Told told, DraftEvent draft) {
    List<Filler> agents = draft.own.agents();
    boolean two =
        agents.size() == 2
            && agents.stream().allMatch(a -> a.actor() != null && !areSides(told, a));
    boolean mutual = draft.trigger.frame() == Trigger.RoleFrame.MUTUAL;
    return two && (mutual || draft.own.eachOther()) && draft.certainty == Certainty.ACTUAL
        ? agents
        : null;
  }

  private static void put(Told told, DraftEvent draft, List<Filler> parties) {
    List<Filler> agents = with(told, draft.roles.agents(), parties);
    List<Filler> patients = with(told, draft.roles.patients(), parties);
    if (!agents.equals(draft.roles.agents()) || !patients.equals(draft.roles.patients())) {
      draft.roles = new Roles(agents, patients, draft.roles.eachOther());
      draft.rules.add(new RuleRef("recall", 0, "the sides as told before"));
    }
  }

  private static List<Filler> with(Told told, List<Filler> fillers, List<Filler> parties) {
    List<Filler> out = new ArrayList<>();
    for (Filler filler : fillers) {
      for (Filler meant : areSides(told, filler) ? parties : List.of(filler)) {
        if (out.stream().noneMatch(meant::isSame)) {
          out.add(meant);
        }
      }
    }
    return out;
  }

  private static boolean areSides(Told told, Filler filler) {
    return SideWords.isMeantBy(told.report().words(filler.evidence().span()));
  }
}
