package org.accord.operation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.accord.model.Dossier;
import org.accord.model.finding.Finding;
import org.accord.model.finding.Ledger;
import org.accord.model.finding.Operation;
import org.accord.operation.phase.PhaseFinder;
import org.accord.operation.scene.Scene;
import org.accord.operation.undertaking.Kind;
import org.accord.operation.undertaking.UndertakingFinder;

/** Sees a story whole: what leads it, how it unfolded, what was counted, what is open. */
public final class OperationFinder {

  private OperationFinder() {}

  /** The operation of a story of at least one report. */
  public static Operation find(Dossier dossier, List<Finding> findings) {
    if (dossier.reports().isEmpty()) {
      throw new IllegalArgumentException("No operation without reports: " + dossier.story().id());
    }
    Scene scene = Scene.of(dossier);
    Headline headline = Headline.of(dossier, scene.salience());
    Optional<Kind> kind = Kind.of(scene);
    List<Ledger> ledgers = new LedgerFinder(dossier).find();
    return new Operation(
        headline.words(),
        headline.evidence(),
        new PhaseFinder(scene, kind.map(Kind::types).orElse(Set.of())).find(),
        ledgers,
        new QuestionFinder(dossier).find(findings, ledgers),
        kind.map(k -> UndertakingFinder.find(scene, k)).orElse(null));
  }
}
