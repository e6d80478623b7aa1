package org.accord.operation.phase;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.accord.model.claim.Certainty;
import org.accord.model.claim.Phase;
import org.accord.operation.scene.Scene;
import org.accord.text.Stems;

/** Parts the tellings of one day and phase into the steps that they tell. */
final class StepGrouping {

  private static final double ALIKE = 0.4;
  private static final double ALIKE_OF_ONE_ACT = 0.2;
  private static final double ALIKE_OF_THE_SAME_PARTIES = 0.1;

  private final Scene scene;
  private final boolean undertaking;

  StepGrouping(Scene scene, boolean undertaking) {
    this.scene = scene;
    this.undertaking = undertaking;
  }

  List<List<Telling>> apart(List<Telling> unordered) {
    List<Telling> tellings =
        unordered.stream()
            .sorted(
                Comparator.comparing((Telling t) -> !t.told())
                    .thenComparing(t -> t.certainty() == Certainty.DISPUTED)
                    .thenComparingDouble((Telling t) -> -scene.salience().of(t.words()))
                    .thenComparing(Telling::words)
                    .thenComparingInt(t -> scene.order(t.evidence().report()))
                    .thenComparing(t -> t.trigger().span()))
            .toList();
    List<List<Telling>> parts = new ArrayList<>();
    for (Telling telling : tellings) {
      parts.stream()
          .filter(p -> p.stream().anyMatch(t -> same(t, telling)))
          .findFirst()
          .ifPresentOrElse(p -> p.add(telling), () -> parts.add(new ArrayList<>(List.of(telling))));
    }
    return parts;
  }

  /** Joins what somebody said of an act of that day to the act, where he is among its doers. */
  List<List<Telling>> joinSpoken(List<List<Telling>> parts) {
    List<List<Telling>> acts = parts.stream().filter(p -> !p.get(0).isStatement()).toList();
    List<List<Telling>> joined = new ArrayList<>();
    acts.forEach(a -> joined.add(new ArrayList<>(a)));
    for (List<Telling> spoken : parts) {
      if (!spoken.get(0).isStatement()) {
        continue;
      }
      int act = -1;
      for (int i = 0; i < acts.size() && act < 0; i++) {
        act = acts.get(i).stream().anyMatch(a -> isOf(spoken, a)) ? i : -1;
      }
      if (act < 0) {
        joined.add(spoken);
      } else {
        spoken.forEach(joined.get(act)::add);
      }
    }
    return joined;
  }

  private boolean isOf(List<Telling> spoken, Telling act) {
    return act.phase() != Phase.PLANNED
        && spoken.stream()
            .allMatch(
                s ->
                    s.type() == null
                        && s.day().equals(act.day())
                        && Kin.share(scene, s, act)
                        && alike(s, act) >= ALIKE_OF_ONE_ACT);
  }

  private boolean same(Telling left, Telling right) {
    if (left.evidence().equals(right.evidence())) {
      return true;
    }
    if (left.phase() == Phase.ANNOUNCED) {
      return Kin.share(scene, left, right) || alike(left, right) >= ALIKE;
    }
    if (left.phase() == Phase.ATTACKED || undertaking && isTurn(left.phase())) {
      return left.phase() == Phase.AGREED
          || left.place() == null
          || right.place() == null
          || left.place().equals(right.place())
          || alike(left, right) >= ALIKE;
    }
    boolean bodyUntold = left.doers().isEmpty() || right.doers().isEmpty();
    if (left.phase() == Phase.AGREED && left.type() == right.type() && bodyUntold) {
      return true;
    }
    boolean parties =
        left.type() == right.type()
            && (Stems.of(scene.words(left.trigger())).stream()
                    .anyMatch(Stems.of(scene.words(right.trigger()))::contains)
                || left.doers().stream().anyMatch(right.doers()::contains)
                || left.patients().stream().anyMatch(right.patients()::contains));
    return parties && alike(left, right) > ALIKE_OF_THE_SAME_PARTIES || alike(left, right) >= ALIKE;
  }

  /** What an undertaking does once a day. */
  private static boolean isTurn(Phase phase) {
    return switch (phase) {
      case AGREED, PLANNED, STARTED, ONGOING, HALTED, RESUMED, ATTACKED -> true;
      case ANNOUNCED, COMPLETED -> false;
    };
  }

  static double alike(Telling left, Telling right) {
    Set<String> shared = new HashSet<>(left.stems());
    shared.retainAll(right.stems());
    return 2.0 * shared.size() / Math.max(1, left.stems().size() + right.stems().size());
  }
}
