package org.accord.model.finding;

import java.util.List;
import org.accord.model.Evidence;
import org.accord.model.operation.Undertaking;
import org.jspecify.annotations.Nullable;

/**
 * The undertaking or event seen whole: how it unfolded, what was counted, what is open.
 *
 * @param headline the report sentence or title that leads the story
 * @param phases in order of date
 * @param undertaking null where the story is no negotiated undertaking
 */
public record Operation(
    String headline,
    Evidence headlineEvidence,
    List<PhaseEntry> phases,
    List<Ledger> ledgers,
    List<OpenQuestion> questions,
    @Nullable Undertaking undertaking) {

  public Operation {
    phases = List.copyOf(phases);
    ledgers = List.copyOf(ledgers);
    questions = List.copyOf(questions);
  }

  /** What a desk should still ask, with the finding or place it comes from. */
  public record OpenQuestion(Reason reason, String what, String subject, List<Evidence> evidence) {
    public OpenQuestion {
      evidence = List.copyOf(evidence);
    }
  }

  /** Why a question is open. */
  public enum Reason {
    CONTESTED,
    UNCONFIRMED,
    SINGLE_ORIGIN,
    STALE_FIGURE,
    UNRESOLVED_PLACE
  }
}
