package org.accord.corroboration.dispute;

import static org.accord.SmallCase.findings;
import static org.assertj.core.api.Assertions.assertThat;

import org.accord.model.finding.Position;
import org.junit.jupiter.api.Test;

/** Claims that are told of only by whoever denies them. */
class ClaimedWeigherTest {

  @Test
  void whatIsClaimedIsToldWithWhatItIsSaidOf() {
    assertThat(
            findings(
                "Ada Lund said the harbour square would not be fenced off, as some media reports"
                    + " claimed. It stays open to all."))
        .flatExtracting(f -> f.positions())
        .extracting(Position::says)
        .contains("the harbour square … fenced off, as some media reports claimed");
  }
}
