package org.accord.app.decide;

import java.time.Instant;
import java.util.List;
import org.accord.app.UserError;
import org.accord.decision.Target;
import org.accord.model.Case;
import org.accord.model.Decision;
import org.accord.model.Decision.Kind;
import org.accord.model.Ruling;
import org.jspecify.annotations.Nullable;

/**
 * A decision that somebody asks for, with things named as people name them.
 *
 * @param thing an id from an export, {@code actor:NAME} or {@code place:NAME}; of an undoing, the
 *     id of the decision
 * @param rest the correction ({@code FIELD=VALUE}), the other half of a merge, the parts of a
 *     split, or the note; empty for what needs none
 */
public record Proposal(Kind kind, String thing, List<String> rest) {

  public Proposal {
    rest = List.copyOf(rest);
    boolean none = kind == Kind.ACCEPT || kind == Kind.REJECT || kind == Kind.UNDO;
    if (none != rest.isEmpty() || rest.size() > 1 && kind != Kind.SPLIT) {
      throw new UserError(
          switch (kind) {
            case ACCEPT, REJECT, UNDO -> "Nothing more is said with this kind of decision.";
            case CORRECT -> "Say what to correct, as one FIELD=VALUE.";
            case MERGE -> "Say the one other thing that becomes part of it.";
            case SPLIT -> "Say which parts are to be taken out.";
            case NOTE -> "Say the one note.";
          });
    }
  }

  /**
   * The decision by content, as it can be kept: number 0, since no file has it yet.
   *
   * @throws UserError if the thing is nothing in this case, or more than one thing
   */
  public Decision in(Case made, String who, Instant when) {
    if (who.isBlank()) {
      throw new UserError("Say who decides.");
    }
    if (kind == Kind.UNDO) {
      if (made.decisions().stream().noneMatch(d -> d.id().equals(thing))) {
        throw new UserError("There is no decision " + thing + ". Maybe see 'accord decide list'.");
      }
      return new Decision(0, kind, thing, null, who, when);
    }
    Targets targets = new Targets(made);
    Target target = targets.find(thing);
    return new Decision(0, kind, target.toString(), value(targets, target), who, when);
  }

  private @Nullable String value(Targets targets, Target target) {
    return switch (kind) {
      case ACCEPT, REJECT, UNDO -> null;
      case CORRECT, NOTE -> rest.get(0);
      case MERGE -> {
        Target half = targets.find(rest.get(0));
        if (half.kind() != target.kind()) {
          throw new UserError("Only things of one kind can be merged.");
        }
        yield half.toString();
      }
      case SPLIT -> targets.part(target, rest).toString();
    };
  }

  /**
   * What became of the decision in a case derived with it.
   *
   * @throws UserError if it asks for what cannot be done
   */
  public static Ruling held(Case derived, Decision decision) {
    Ruling ruling =
        derived.rulings().stream()
            .filter(r -> r.decision().id().equals(decision.id()))
            .findFirst()
            .orElseThrow();
    if (ruling.state() == Ruling.State.REFUSED) {
      throw new UserError("Not decided: " + ruling.why() + ".");
    }
    return ruling;
  }
}
