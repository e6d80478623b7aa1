package org.accord.corroboration.position;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.accord.corroboration.gist.Assertion;
import org.accord.model.claim.Certainty;
import org.accord.model.claim.Event;
import org.accord.model.claim.Stance;

/**
 * How much an assertion is news rather than opinion, background or colour, in the units of a
 * finding's weight; below zero where a reader could do without it.
 *
 * <p>What somebody did, counted or is bound to do is news; what somebody wishes, praises, fears or
 * remembers from another year tells little, and a sentence that begins with a pronoun tells little
 * alone.
 */
final class Salience {

  private static final Set<Stance> OPINION =
      EnumSet.of(Stance.APPEALS, Stance.PRAISES, Stance.CONDEMNS, Stance.DOUBTS);

  /** First words that lean on the sentence before, or that only suppose. */
  private static final Set<String> LEANING =
      Set.of("he", "she", "it", "they", "this", "that", "these", "those", "i", "we", "there");

  private static final Set<String> SUPPOSING = Set.of("if", "should", "unless", "whether");

  private static final double OPINED = -0.6;
  private static final double SUPPOSED = -0.8;
  private static final double LEANS = -0.4;
  private static final double NOTHING_DONE = -0.6;
  private static final double DONE = 0.4;
  private static final double DUE = 0.3;
  private static final double PAST = -0.8;
  private static final double PLACED = 0.3;
  private static final int YEAR = 4;

  private Salience() {}

  /**
   * Of what the assertions tell together.
   *
   * @param year of the story, {@code ""} where no report is dated
   */
  static double of(Iterable<Assertion> assertions, String year) {
    double best = Double.NEGATIVE_INFINITY;
    for (Assertion assertion : assertions) {
      best = Math.max(best, of(assertion, year));
    }
    return best;
  }

  private static double of(Assertion assertion, String year) {
    List<Event> typed = assertion.events().stream().filter(e -> e.type() != null).toList();
    double salience = 0;
    if (assertion.stance() != null && OPINION.contains(assertion.stance())) {
      salience += OPINED;
    }
    String first =
        assertion
            .words()
            .replaceFirst("^[^\\p{L}]+", "")
            .toLowerCase(Locale.ROOT)
            .split("\\W", 2)[0];
    if (SUPPOSING.contains(first)) {
      salience += SUPPOSED;
    } else if (LEANING.contains(first)) {
      salience += LEANS;
    }
    if (typed.isEmpty() && assertion.quantities().isEmpty()) {
      salience += NOTHING_DONE;
    }
    if (typed.stream().anyMatch(e -> e.certainty() == Certainty.ACTUAL)) {
      salience += DONE;
    } else if (typed.stream().anyMatch(e -> e.date() != null)) {
      salience += DUE;
    }
    boolean dated = typed.stream().anyMatch(e -> e.date() != null);
    if (dated && typed.stream().allMatch(e -> e.date() == null || past(e.date(), year))) {
      salience += PAST;
    }
    salience += assertion.places().isEmpty() ? 0 : PLACED;
    return salience;
  }

  /** Whether the date is of a year before the story's. */
  private static boolean past(String date, String year) {
    return date.length() >= YEAR
        && year.length() >= YEAR
        && date.substring(0, YEAR).compareTo(year.substring(0, YEAR)) < 0;
  }
}
