package org.accord.operation;

import java.util.List;
import org.accord.model.Dossier;
import org.accord.model.finding.Finding;
import org.accord.model.finding.Operation;

/** Sees a story whole: what leads it, how it unfolded, what was counted, what is open. */
public final class OperationFinder {

  private OperationFinder() {}

  /** The operation of a story of at least one report. */
  public static Operation find(Dossier dossier, List<Finding> findings) {
    if (dossier.reports().isEmpty()) {
      throw new IllegalArgumentException("No operation without reports: " + dossier.story().id());
    }
    Salience salience = Salience.of(dossier);
    Headline headline = Headline.of(dossier, salience);
    List<org.accord.model.finding.Ledger> ledgers = new LedgerFinder(dossier).find();
    return new Operation(
        headline.words(),
        headline.evidence(),
        new PhaseFinder(dossier, salience).find(),
        ledgers,
        new QuestionFinder(dossier).find(findings, ledgers));
  }
}
