package org.accord.operation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.accord.model.Dossier;
import org.accord.model.finding.Finding;
import org.accord.model.finding.Ledger;
import org.accord.model.finding.Operation;
import org.accord.model.finding.PhaseEntry;
import org.accord.model.operation.Undertaking;
import org.accord.operation.phase.PhaseFinder;
import org.accord.operation.scene.Scene;
import org.accord.operation.undertaking.Kind;
import org.accord.operation.undertaking.UndertakingFinder;
import org.jspecify.annotations.Nullable;

/** Sees a story whole: what leads it, how it unfolded, what was counted, what is open. */
public final class OperationFinder {

  private final Dossier dossier;
  private final Headline headline;
  private final List<PhaseEntry> phases;
  private final List<Ledger> ledgers;
  private final @Nullable Undertaking undertaking;

  /** Sees in a story of at least one report what is seen whatever its findings are. */
  public OperationFinder(Dossier dossier) {
    if (dossier.reports().isEmpty()) {
      throw new IllegalArgumentException("No operation without reports: " + dossier.story().id());
    }
    Scene scene = Scene.of(dossier);
    Optional<Kind> kind = Kind.of(scene);
    this.dossier = dossier;
    this.ledgers = new LedgerFinder(dossier).find();
    this.phases = new PhaseFinder(scene, kind.map(Kind::types).orElse(Set.of())).find();
    this.undertaking = kind.map(k -> UndertakingFinder.find(scene, k)).orElse(null);
    this.headline =
        Headline.of(dossier, scene.salience(), undertaking == null ? List.of() : phases);
  }

  /** The operation of a story of at least one report. */
  public static Operation find(Dossier dossier, List<Finding> findings) {
    return new OperationFinder(dossier).with(findings);
  }

  /** The operation, with what the findings leave open. */
  public Operation with(List<Finding> findings) {
    return new Operation(
        headline.words(),
        headline.evidence(),
        phases,
        ledgers,
        new QuestionFinder(dossier).find(findings, ledgers),
        undertaking);
  }
}
