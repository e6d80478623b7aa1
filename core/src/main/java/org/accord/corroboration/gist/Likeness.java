package org.accord.corroboration.gist;

import org.accord.model.claim.Event;
import org.accord.model.claim.Phase;

/** How far two assertions assert the same: the cosine of their features, less where events part. */
public final class Likeness {

  private static final double ONE_WORD = 0.5;
  private static final double OTHER_EVENT = 0.6;
  private static final double OTHER_COURSE = 0.6;

  private Likeness() {}

  /** 0 to 1; the same both ways. */
  public static double of(Assertion left, Assertion right) {
    double cosine = left.features().cosine(right.features());
    return cosine == 0 ? 0 : of(left, right, cosine, left.features().sharedWords(right.features()));
  }

  /** The same where it is known what the vectors have in common; never more than the cosine. */
  static double of(Assertion left, Assertion right, double cosine, int sharedWords) {
    double likeness = sharedWords < 2 ? cosine * ONE_WORD : cosine;
    if (left.isTyped() && right.isTyped()) {
      likeness *= sharesType(left, right) ? 1 : OTHER_EVENT;
      likeness *= stops(left) == stops(right) ? 1 : OTHER_COURSE;
    }
    return likeness;
  }

  private static boolean stops(Assertion assertion) {
    return assertion.has(Phase.HALTED);
  }

  private static boolean sharesType(Assertion left, Assertion right) {
    for (Event event : left.events()) {
      if (event.type() != null && right.has(event.type())) {
        return true;
      }
    }
    return false;
  }

  /** Whether two events could be one: no party, place or day that both tell is different. */
  public static boolean couldBeOne(Event left, Event right) {
    return left.type() == right.type()
        && (left.place() == null || right.place() == null || left.place().equals(right.place()))
        && (left.date() == null
            || right.date() == null
            || left.date().startsWith(right.date())
            || right.date().startsWith(left.date()));
  }
}
