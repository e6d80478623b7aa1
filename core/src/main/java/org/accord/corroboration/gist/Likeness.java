package org.accord.corroboration.gist;

import org.accord.model.claim.Event;

/** How far two assertions assert the same: the cosine of their features, less where events part. */
public final class Likeness {

  private static final double ONE_WORD = 0.5;
  private static final double OTHER_EVENT = 0.6;
  private static final double OTHER_COURSE = 0.6;

  private Likeness() {}

  /** 0 to 1; the same both ways. */
  public static double of(Assertion left, Assertion right) {
    double cosine = left.features().cosine(right.features(), ONE_WORD);
    return cosine == 0 ? 0 : apart(Acts.of(left), Acts.of(right), cosine);
  }

  /** The same where it is known what the vectors have in common; never more than the cosine. */
  static double of(Acts left, Acts right, double cosine, int sharedWords) {
    return apart(left, right, sharedWords < 2 ? cosine * ONE_WORD : cosine);
  }

  /** What is left of a likeness of words where the acts part. */
  private static double apart(Acts left, Acts right, double words) {
    double likeness = words;
    if (left.types() != 0 && right.types() != 0) {
      likeness *= (left.types() & right.types()) != 0 ? 1 : OTHER_EVENT;
      likeness *= left.halts() == right.halts() ? 1 : OTHER_COURSE;
    }
    return likeness;
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
