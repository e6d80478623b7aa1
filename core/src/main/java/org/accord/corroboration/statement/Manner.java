package org.accord.corroboration.statement;

import java.util.List;
import org.accord.corroboration.gist.Assertion;
import org.accord.model.claim.Certainty;
import org.accord.model.claim.Stance;

/**
 * What is done with words: a demand, a promise, a doubt and an assertion of one thing do not say
 * the same, and never bear each other out.
 */
public enum Manner {
  TELLS,
  WANTS,
  PROMISES,
  EXPECTS,
  DENIES,
  JUDGES;

  public static Manner of(Assertion assertion) {
    Stance stance = assertion.stance();
    if (stance == null) {
      return assertion.claim().certainty() == Certainty.DENIED ? DENIES : TELLS;
    }
    return switch (stance) {
      case ASSERTS, REPORTS, CONFIRMS, ACCUSES ->
          assertion.claim().certainty() == Certainty.DENIED ? DENIES : TELLS;
      case DEMANDS, APPEALS -> WANTS;
      case PROMISES, THREATENS -> PROMISES;
      case EXPECTS -> EXPECTS;
      case DENIES, DOUBTS -> DENIES;
      case PRAISES, CONDEMNS -> JUDGES;
    };
  }

  /** Whether it tells what somebody thinks or wants, which no other voice can bear out. */
  public boolean isWill() {
    return this == WANTS || this == JUDGES || this == EXPECTS;
  }

  /** Whether all that is heard, silences aside, is said in one manner. */
  public static boolean isOne(List<Assertion> assertions) {
    return assertions.stream()
            .filter(a -> !a.voice().relayed() && a.silence() == null)
            .map(Manner::of)
            .distinct()
            .count()
        <= 1;
  }
}
