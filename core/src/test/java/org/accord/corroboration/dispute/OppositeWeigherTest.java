package org.accord.corroboration.dispute;

import static org.accord.SmallCase.findings;
import static org.assertj.core.api.Assertions.assertThat;

import org.accord.model.finding.Status;
import org.junit.jupiter.api.Test;

/** States that exclude each other, and states of two places. */
class OppositeWeigherTest {

  private static final String TAKEN =
      "The Harl militia took control of the town of Kesh on Monday, the army said.";

  @Test
  void whatHappensNextDoorContradictsNothing() {
    assertThat(
            findings(
                TAKEN,
                "In another valley the Harl militia was beaten back from the town of Kesh on Monday,"
                    + " residents said."))
        .noneMatch(f -> f.status() == Status.CONTESTED);
  }

  @Test
  void whatIsSaidOfOneTownDoes() {
    assertThat(
            findings(
                TAKEN,
                "The Harl militia was beaten back from the town of Kesh on Monday, residents said."))
        .anyMatch(f -> f.status() == Status.CONTESTED);
  }
}
