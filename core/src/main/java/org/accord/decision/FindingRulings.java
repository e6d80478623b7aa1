package org.accord.decision;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.accord.model.Decision;
import org.accord.model.Dossier;
import org.accord.model.Evidence;
import org.accord.model.finding.Finding;
import org.accord.model.finding.Position;
import org.accord.model.finding.Status;

/** Leaves findings as decided: left out, corrected, put together, taken apart. */
final class FindingRulings {

  private final Rulings rulings;
  private final String story;

  FindingRulings(Rulings rulings, Dossier dossier) {
    this.rulings = rulings;
    this.story = dossier.story().id();
  }

  List<Finding> apply(List<Finding> findings) {
    List<Finding> decided = new ArrayList<>(findings);
    for (Rulings.Standing standing : rulings.about(Target.Kind.FINDING)) {
      Names.finding(standing.target(), decided)
          .ifPresent(f -> apply(standing.decision(), f, decided));
    }
    return List.copyOf(decided);
  }

  private void apply(Decision decision, Finding finding, List<Finding> decided) {
    int at = decided.indexOf(finding);
    switch (decision.kind()) {
      case REJECT -> decided.remove(at);
      case CORRECT -> {
        Optional<Finding> corrected = Corrections.of(finding, decision.value());
        if (corrected.isEmpty()) {
          rulings.refused(decision, Corrections.NO_SUCH_FIELD + "status, topic");
          return;
        }
        decided.set(at, corrected.get());
      }
      case MERGE -> {
        Optional<Finding> other =
            DossierRulings.other(decision).flatMap(t -> Names.finding(t, decided));
        if (other.isEmpty()) {
          return;
        }
        if (!other.get().equals(finding)) {
          decided.set(at, merged(finding, other.get()));
          decided.remove(other.get());
        }
      }
      case SPLIT -> {
        if (!split(decision, finding, decided, at)) {
          rulings.refused(decision, "a split names some of the finding's positions, not all");
          return;
        }
      }
      default -> {}
    }
    rulings.applied(decision, story + "/" + finding.id());
  }

  private static Finding merged(Finding finding, Finding other) {
    List<Position> positions = new ArrayList<>(finding.positions());
    positions.addAll(other.positions());
    Set<String> silent = new TreeSet<>(finding.silent());
    silent.addAll(other.silent());
    return new Finding(
        finding.id(),
        finding.topic(),
        finding.kind(),
        finding.status(),
        positions,
        List.copyOf(silent),
        Math.max(finding.weight(), other.weight()));
  }

  private boolean split(Decision decision, Finding finding, List<Finding> decided, int at) {
    Set<Evidence> named = new HashSet<>();
    DossierRulings.other(decision).ifPresent(t -> named.addAll(t.anchors()));
    List<Position> stay = new ArrayList<>();
    List<Position> go = new ArrayList<>();
    finding
        .positions()
        .forEach(p -> (p.evidence().stream().anyMatch(named::contains) ? go : stay).add(p));
    if (stay.isEmpty() || go.isEmpty()) {
      return false;
    }
    decided.set(at, alone(finding, finding.id(), stay));
    Finding parted = alone(finding, finding.id() + ".1", go);
    decided.add(at + 1, parted);
    rulings.applied(decision, story + "/" + parted.id());
    return true;
  }

  /** Of one position the finding says no more than how many origins stand behind it. */
  private static Finding alone(Finding from, String id, List<Position> positions) {
    Status status = from.status();
    if (positions.size() == 1) {
      status = positions.get(0).counts().origins() > 1 ? Status.CORROBORATED : Status.SINGLE_ORIGIN;
    }
    return new Finding(
        id, from.topic(), from.kind(), status, positions, from.silent(), from.weight());
  }
}
