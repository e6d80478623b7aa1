package org.accord.model.finding;

import java.util.List;
import org.accord.model.Evidence;
import org.accord.model.ReportId;
import org.accord.model.claim.Certainty;
import org.accord.model.claim.Phase;
import org.jspecify.annotations.Nullable;

/** One step in how the operation or event unfolded. */
public record PhaseEntry(
    @Nullable String date,
    Phase phase,
    String what,
    Certainty certainty,
    List<String> who,
    List<ReportId> reports,
    List<Evidence> evidence) {

  public PhaseEntry {
    if (evidence.isEmpty()) {
      throw new IllegalArgumentException("A phase without evidence: " + what);
    }
    who = List.copyOf(who);
    reports = List.copyOf(reports);
    evidence = List.copyOf(evidence);
  }
}
