package org.accord.corroboration.weighing;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.accord.corroboration.gist.Assertion;
import org.accord.corroboration.origin.Nations;
import org.accord.corroboration.origin.Parties;
import org.accord.corroboration.origin.Principals;
import org.accord.model.claim.Certainty;
import org.accord.model.claim.Event;
import org.accord.model.claim.EventType;
import org.accord.model.claim.Stance;
import org.accord.model.grounding.Actor;
import org.accord.model.grounding.ActorKind;

/**
 * What an interested party says that only others could bear out: a charge against another, its own
 * success, its own deal, a denial.
 *
 * <p>Whoever speaks for a person and says anything of that person is such a party, and so is a
 * company that says of itself that something is not so.
 *
 * <p>What befell it or its town, and what anybody on the spot can see, is no allegation; nor is a
 * judgement, a wish or a guess.
 */
final class Allegations {

  private static final Set<Stance> TELLING =
      EnumSet.of(Stance.ASSERTS, Stance.REPORTS, Stance.CONFIRMS, Stance.ACCUSES);

  private static final Pattern SUPPOSED =
      Pattern.compile("(?i)\\b(?:would|could|might|should|may)\\b");

  /**
   * What is or was not so; what somebody will not do is a promise, and that nobody was hurt or held
   * clears no one.
   */
  private static final Pattern NEVER =
      Pattern.compile(
          "(?i)\\b(?:never|nor|nothing|none"
              + "|no(?! (?:one|arrests?|charges?|injuries|casualties|deaths|suspects?)\\b))\\b"
              + "|\\b(?:is|are|was|were|has|have|had|do|does|did)(?: not\\b|n['’]t\\b)");

  private static final Phrases ANYBODY = Phrases.load("anybody.tsv");

  private Allegations() {}

  static boolean isOne(Assertion assertion, Parties parties) {
    Stance stance = assertion.stance();
    if (assertion.voice().narrator() || !assertion.voice().interested()) {
      return false;
    }
    if (stance == Stance.DENIES) {
      return true;
    }
    if (stance != null && !TELLING.contains(stance) || SUPPOSED.matcher(assertion.words()).find()) {
      return false;
    }
    if (speaksForAPerson(assertion, parties) || clearsItself(assertion, parties)) {
      return true;
    }
    boolean charges =
        stance == Stance.ACCUSES
            && assertion.parties().stream().anyMatch(p -> isOther(p, assertion, parties));
    return charges || assertion.events().stream().anyMatch(e -> isOne(e, assertion, parties));
  }

  /** "His spokesman said that he paid": nobody else has said so. */
  private static boolean speaksForAPerson(Assertion assertion, Parties parties) {
    return assertion.voice().names().stream().allMatch(n -> Principals.ofAPerson(n, parties));
  }

  /** A company, a group or who holds an office says of itself that something is not so. */
  private static boolean clearsItself(Assertion assertion, Parties parties) {
    return assertion.voice().keys().stream()
            .allMatch(k -> k.startsWith("party:") && assertion.parties().contains(k))
        && assertion.voice().names().stream().noneMatch(n -> isPrivate(n, parties))
        && NEVER.matcher(assertion.words()).find();
  }

  private static boolean isPrivate(String name, Parties parties) {
    Actor actor = parties.actor(name);
    return actor == null
        || actor.kind() == ActorKind.PERSON && actor.role() == null && actor.affiliation() == null;
  }

  /** Whether the party has a name and is not the speaker's. */
  private static boolean isOther(String party, Assertion assertion, Parties parties) {
    return !assertion.voice().keys().contains(party)
        && isSomebody(party.substring(party.indexOf(':') + 1), parties);
  }

  private static boolean isOne(Event event, Assertion assertion, Parties parties) {
    boolean told = event.certainty() == Certainty.ACTUAL || event.certainty() == Certainty.DISPUTED;
    if (!told || event.type() == null) {
      return false;
    }
    if (event.type() == EventType.AGREE) {
      return true;
    }
    boolean hostile = event.type() == EventType.ASSAULT;
    boolean charged =
        hostile
            || event.type() == EventType.COERCE
            || event.certainty() == Certainty.DISPUTED
            || assertion.stance() == Stance.ACCUSES;
    return event.agents().stream()
        .anyMatch(a -> isOwn(a, assertion, parties) ? hostile : charged && isSomebody(a, parties));
  }

  /** Whether the speaker speaks for the doer: a ministry without its country for any state. */
  private static boolean isOwn(String agent, Assertion assertion, Parties parties) {
    String key = parties.key(agent);
    return assertion.voice().keys().contains(key)
        || key.startsWith("state:")
            && assertion.voice().names().stream().allMatch(Nations::isOrgan);
  }

  private static boolean isSomebody(String agent, Parties parties) {
    Actor actor = parties.actor(agent);
    return actor == null || actor.named() && !ANYBODY.in(actor.name());
  }
}
