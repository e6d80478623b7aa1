package org.accord.corroboration.statement;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.accord.corroboration.gist.Assertion;
import org.accord.corroboration.gist.Likeness;
import org.jspecify.annotations.Nullable;

/**
 * Which assertions of one matter say the same.
 *
 * <p>Reports tell a thing once and then more of it: what two sentences of one report say is the
 * same only where one repeats the other, as a headline does. Two reports tell it in words of their
 * own, of which enough must still be the same.
 */
public final class Companions {

  /** The least likeness of what two reports say in one statement. */
  private static final double ELSEWHERE = 0.2;

  /** So much alike they need share no given part of their words. */
  private static final double ALIKE = 0.35;

  /** The part of the shorter one's words that the other has, where two reports say the same. */
  private static final double SHARED = 0.4;

  /** The least likeness of one sentence of a report to another that it repeats. */
  private static final double REPEATED = 0.36;

  /** The part of the shorter sentence's words that stand in the one that it repeats. */
  private static final double WITHIN = 0.6;

  /** The same of a headline. */
  private static final double HEADED = 0.55;

  /** The same of a speaker and the narrator who tells it too. */
  private static final double TOLD_TOO = 0.45;

  /** The least likeness of what two speakers say in one report. */
  private static final double BORNE_OUT = 0.3;

  /** The least of them; fewer stand in many a sentence. */
  static final int LEAST_WITHIN = 3;

  /** So much alike the words mean one thing, however each holds it. */
  private static final double ONE_THING = 0.45;

  /** So much alike they are one, whatever else the one says. */
  private static final double ONE = 0.6;

  private final Function<Assertion, @Nullable String> dayOf;

  /**
   * @param dayOf the day on which an assertion is told, null where it is of none
   */
  public Companions(Function<Assertion, @Nullable String> dayOf) {
    this.dayOf = dayOf;
  }

  /** Whether the one says what the other says. */
  public boolean sayTheSame(Assertion left, Assertion right) {
    double likeness = Likeness.of(left, right);
    if (likeness < ELSEWHERE) {
      return false;
    }
    if (inOneSentence(left, right)) {
      return true;
    }
    boolean beside = !Collections.disjoint(left.reports(), right.reports());
    Anchor one = Anchor.of(left, dayOf.apply(left));
    Anchor other = Anchor.of(right, dayOf.apply(right));
    if (Contraries.are(left.words(), right.words()) || Numbers.differ(left, right)) {
      return false;
    }
    if (likeness >= ONE) {
      return !one.isOther(other, false);
    }
    return (beside ? isRepeated(left, right, likeness) : isToldAgain(left, right, likeness))
        && (likeness >= ONE_THING
            || isInOneManner(left, right) && Footing.of(left).fits(Footing.of(right)))
        && !one.isOther(other, beside);
  }

  /** Whether both do the same by saying it; one voice may tell and promise the same. */
  private static boolean isInOneManner(Assertion left, Assertion right) {
    Manner one = Manner.of(left);
    Manner other = Manner.of(right);
    return one == other
        || ofOneVoice(left, right)
        || !left.voice().relayed()
            && !right.voice().relayed()
            && EnumSet.of(Manner.TELLS, Manner.PROMISES).containsAll(EnumSet.of(one, other));
  }

  private static boolean ofOneVoice(Assertion left, Assertion right) {
    return !Collections.disjoint(left.voice().keys(), right.voice().keys());
  }

  private static boolean inOneSentence(Assertion left, Assertion right) {
    return left.claims().stream()
        .anyMatch(a -> right.claims().stream().anyMatch(b -> a.sentence().equals(b.sentence())));
  }

  /** Of one report: by two speakers, by one voice or below a headline, by a speaker and not. */
  private static boolean isRepeated(Assertion left, Assertion right, double likeness) {
    Shared shared = Shared.of(left, right);
    boolean oneVoice = ofOneVoice(left, right);
    boolean heads = isHead(left) || isHead(right);
    if (likeness < ELSEWHERE
        || shared.number() >= LEAST_WITHIN && shared.part() >= (heads ? HEADED : WITHIN)) {
      return likeness >= ELSEWHERE;
    }
    if (!left.voice().relayed() && !right.voice().relayed() && !oneVoice) {
      return likeness >= BORNE_OUT && shared.part() > SHARED;
    }
    return likeness >= REPEATED && (oneVoice || heads || shared.part() >= TOLD_TOO);
  }

  /** Whether it is the headline, which repeats what anybody says below it. */
  private static boolean isHead(Assertion assertion) {
    return assertion.claim().sentence().sentence() == 0;
  }

  private static boolean isToldAgain(Assertion left, Assertion right, double likeness) {
    return likeness >= ALIKE || likeness >= ELSEWHERE && Shared.of(left, right).part() >= SHARED;
  }

  /**
   * What the words of two assertions have in common.
   *
   * @param part of the words of the one that has fewer; none where all of them are names
   */
  private record Shared(int number, double part) {

    static Shared of(Assertion left, Assertion right) {
      Things own = Things.of(left.words());
      Things others = Things.of(right.words());
      int least = Math.min(own.all().size(), others.all().size());
      Set<String> both = new TreeSet<>(own.all());
      both.retainAll(others.all());
      boolean names =
          own.isTold()
              && others.isTold()
              && !ofOneVoice(left, right)
              && Collections.disjoint(both, own.common())
              && Collections.disjoint(both, others.common());
      return new Shared(both.size(), least == 0 || names ? 0 : (double) both.size() / least);
    }
  }
}
