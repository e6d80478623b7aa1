package org.accord.corroboration.position;

import java.util.List;
import org.accord.corroboration.gist.Assertion;
import org.accord.corroboration.gist.Group;
import org.accord.corroboration.gist.Likeness;
import org.accord.model.claim.Event;
import org.accord.model.claim.EventType;

/** Whether accounts that can both hold say the same, or differ in who, where or when. */
public final class Details {

  private static final double SAME_WORDS = 0.45;
  private static final double SAME_EVENT = 0.3;

  private Details() {}

  /** Whether every side says what the first one says. */
  public static boolean agree(List<Draft.Side> sides) {
    Draft.Side first = sides.get(0);
    return sides.stream().skip(1).allMatch(s -> agree(first, s));
  }

  private static boolean agree(Draft.Side left, Draft.Side right) {
    double likeness = likeness(left.assertions(), right.assertions());
    return likeness >= SAME_WORDS || likeness >= SAME_EVENT && sameEvent(left, right);
  }

  /** Whether every side tells an act that could be the first one's, in words like its. */
  public static boolean ofOneAct(List<Draft.Side> sides) {
    Draft.Side first = sides.get(0);
    return sides.stream()
        .skip(1)
        .allMatch(
            s ->
                likeness(first.assertions(), s.assertions()) >= SAME_EVENT && couldBeOne(first, s));
  }

  private static boolean couldBeOne(Draft.Side left, Draft.Side right) {
    return sharesNumber(left, right) || sharesEvent(left, right);
  }

  /** Whether one figure is given on both sides. */
  public static boolean sharesNumber(Draft.Side left, Draft.Side right) {
    return left.assertions().stream()
        .flatMap(a -> a.quantities().stream())
        .anyMatch(
            q ->
                q.low() != null
                    && right.assertions().stream()
                        .flatMap(b -> b.quantities().stream())
                        .anyMatch(r -> q.low().equals(r.low()) && q.unit().equals(r.unit())));
  }

  private static boolean sharesEvent(Draft.Side left, Draft.Side right) {
    return left.assertions().stream()
        .flatMap(a -> a.events().stream())
        .anyMatch(
            e ->
                right.assertions().stream()
                    .flatMap(b -> b.events().stream())
                    .anyMatch(f -> Likeness.couldBeOne(e, f)));
  }

  /** The cosine of the two sides' centres. */
  public static double likeness(List<Assertion> left, List<Assertion> right) {
    return new Group(left).centre().cosine(new Group(right).centre());
  }

  private static boolean sameEvent(Draft.Side left, Draft.Side right) {
    for (Assertion a : left.assertions()) {
      for (Assertion b : right.assertions()) {
        for (Event e : a.events()) {
          for (Event f : b.events()) {
            if (same(e, f)) {
              return true;
            }
          }
        }
      }
    }
    return false;
  }

  private static boolean same(Event left, Event right) {
    EventType type = left.type();
    return type != null
        && type == right.type()
        && left.phase() == right.phase()
        && left.certainty() == right.certainty()
        && (left.date() == null || right.date() == null || left.date().equals(right.date()))
        && (left.agents().isEmpty()
            || right.agents().isEmpty()
            || left.agents().stream().anyMatch(right.agents()::contains));
  }
}
