package org.accord.operation.phase;

import java.util.Comparator;
import java.util.List;
import org.accord.model.claim.Certainty;
import org.accord.model.claim.Phase;

/**
 * Tellings of one step, the most salient first.
 *
 * @param weight for ranking; larger first
 */
record Step(List<Telling> tellings, double weight) {

  static final Comparator<Step> BY_WEIGHT =
      Comparator.comparingDouble((Step s) -> -Math.round(1e6 * s.weight()))
          .thenComparing(Step::words);

  Step {
    tellings = List.copyOf(tellings);
  }

  String day() {
    return tellings.get(0).day();
  }

  Phase phase() {
    return tellings.get(0).phase();
  }

  String words() {
    return tellings.get(0).words();
  }

  /**
   * How sure the step is: as sure as its surest telling. Accounts that differ only on who did it
   * agree that it was done.
   */
  Certainty certainty() {
    List<Certainty> told = tellings.stream().map(Telling::certainty).distinct().toList();
    for (Certainty sure : List.of(Certainty.ACTUAL, Certainty.DISPUTED)) {
      if (told.contains(sure)) {
        return sure == Certainty.DISPUTED && onlyTheDoerIsDisputed() ? Certainty.ACTUAL : sure;
      }
    }
    return told.stream().min(Comparator.naturalOrder()).orElseThrow();
  }

  private boolean onlyTheDoerIsDisputed() {
    for (Telling left : tellings) {
      for (Telling right : tellings) {
        if (!left.doers().isEmpty()
            && !right.doers().isEmpty()
            && left.doers().stream().noneMatch(right.doers()::contains)
            && !left.who().equals(right.who())) {
          return true;
        }
      }
    }
    return false;
  }
}
