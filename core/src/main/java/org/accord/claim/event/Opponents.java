package org.accord.claim.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.accord.claim.event.role.Roles;
import org.accord.claim.event.told.Filler;
import org.accord.claim.event.told.Told;
import org.accord.model.claim.EventType;
import org.accord.model.claim.RuleRef;
import org.jspecify.annotations.Nullable;

/**
 * Who stands against whom in a report as a whole: whose charge a denial answers, and whom sanctions
 * are laid on where a sentence only says that there are some.
 */
final class Opponents {

  private static final int REACH = 6;
  private static final Pattern CHARGE =
      Pattern.compile(
          "(?s)^(?:\\s+as\\s+[\"“‘'].{1,40}?[\"”’'])?\\s+(?:the|this|that|these|those|such|any|all)"
              + "(?:\\s+\\w+)?\\s+(?:charge|accusation|allegation|claim|assertion)s?\\b.*");

  private Opponents() {}

  /** Fills in the drafts of one report, which are in order of the text. */
  static void fill(Told told, List<DraftEvent> drafts) {
    Optional<Filler> sanctioned = sanctioned(told, drafts);
    for (int i = 0; i < drafts.size(); i++) {
      DraftEvent draft = drafts.get(i);
      if (!draft.roles.patients().isEmpty()) {
        continue;
      }
      if (draft.type() == EventType.SANCTION) {
        sanctioned.ifPresent(s -> put(draft, List.of(s), "whom the report tells sanctions on"));
      } else if (draft.type() == EventType.REJECT && answersCharge(told, draft)) {
        DraftEvent charge = charge(drafts, i);
        if (charge != null) {
          put(draft, charge.roles.agents(), "who made the charge");
        }
      }
    }
  }

  private static void put(DraftEvent draft, List<Filler> patients, String how) {
    List<Filler> agents = draft.roles.agents();
    List<Filler> others =
        patients.stream().filter(p -> agents.stream().noneMatch(p::isSame)).toList();
    if (!others.isEmpty()) {
      draft.roles = new Roles(agents, others);
      draft.rules.add(new RuleRef("recall", 0, how));
    }
  }

  private static boolean answersCharge(Told told, DraftEvent draft) {
    int end = told.report().reading().sentences().get(draft.sentence).span().end();
    String behind = told.report().text().substring(Math.min(draft.span.end(), end), end);
    return CHARGE.matcher(behind).matches();
  }

  /** The nearest charge of somebody else's, first those told before. */
  private static @Nullable DraftEvent charge(List<DraftEvent> drafts, int i) {
    List<DraftEvent> near = new ArrayList<>();
    for (int k = i - 1; k >= 0; k--) {
      near.add(drafts.get(k));
    }
    near.addAll(drafts.subList(i + 1, drafts.size()));
    DraftEvent answer = drafts.get(i);
    return near.stream()
        .filter(d -> d.type() == EventType.ACCUSE && !d.roles.agents().isEmpty())
        .filter(d -> Math.abs(d.sentence - answer.sentence) <= REACH)
        .filter(
            d ->
                d.roles.agents().stream()
                    .noneMatch(a -> answer.roles.agents().stream().anyMatch(a::isSame)))
        .findFirst()
        .orElse(null);
  }

  /** The state, or else the actor, that more than half of the sanctions are laid on. */
  private static Optional<Filler> sanctioned(Told told, List<DraftEvent> drafts) {
    List<Filler> all =
        drafts.stream()
            .filter(d -> d.type() == EventType.SANCTION)
            .flatMap(d -> d.roles.patients().stream())
            .filter(p -> p.actor() != null)
            .toList();
    List<Filler> states =
        all.stream().filter(p -> told.isState(Objects.requireNonNull(p.actor()))).toList();
    List<Filler> among = states.isEmpty() ? all : states;
    return among.stream()
        .filter(p -> 2 * among.stream().filter(p::isSame).count() > among.size())
        .findFirst();
  }
}
