package org.accord.corroboration.weighing;

import static org.accord.SmallCase.findings;
import static org.assertj.core.api.Assertions.assertThat;

import org.accord.model.finding.Status;
import org.junit.jupiter.api.Test;

/** What is told beside the news for comparison. */
class PastTest {

  private static final String NEWS =
      "The missile reached an altitude of 770 kilometers and fell into the sea east of Kesh on"
          + " Friday, minister Ada Lund said.";

  @Test
  void whatAnEarlierOneReachedContradictsNothing() {
    assertThat(
            findings(
                NEWS,
                "By comparison, the missile launched over Kesh before it reached an altitude of 3,700"
                    + " kilometers and fell into the sea."))
        .noneMatch(f -> f.status() == Status.CONTESTED || f.positions().size() > 1);
  }

  @Test
  void whatTheSameOneReachedIsSetBesideIt() {
    assertThat(
            findings(
                NEWS,
                "The missile reached an altitude of 3,700 kilometers and fell into the sea east of"
                    + " Kesh on Friday, officer Bram Holt said."))
        .anyMatch(f -> f.positions().size() > 1);
  }
}
