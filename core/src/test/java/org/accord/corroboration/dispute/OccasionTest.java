package org.accord.corroboration.dispute;

import static org.accord.SmallCase.findings;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.accord.model.finding.Finding;
import org.accord.model.finding.Status;
import org.junit.jupiter.api.Test;

/** Which denial answers which charge. */
class OccasionTest {

  private static final String CHARGE =
      "The opposition accused the Brume army of using poison gas in the town of Norvik on Tuesday. ";

  private static boolean isContested(List<Finding> findings) {
    return findings.stream().anyMatch(f -> f.status() == Status.CONTESTED);
  }

  @Test
  void aDenialAnswersTheCharge() {
    assertThat(
            isContested(
                findings(CHARGE + "The Brume army denied using poison gas in the town of Norvik.")))
        .isTrue();
  }

  @Test
  void aDenialOfPreviousAccusationsAnswersAnother() {
    assertThat(
            isContested(
                findings(
                    CHARGE
                        + "The Brume army has denied previous accusations of using poison gas.")))
        .isFalse();
  }

  @Test
  void aDenialOfAnAttackOfYearsAgoAnswersThatAttack() {
    assertThat(
            isContested(
                findings(
                    CHARGE
                        + "Hundreds died of poison gas in the village of Selm in 2021. The Brume army"
                        + " has always denied using poison gas in that attack.")))
        .isFalse();
  }

  @Test
  void whoWillDenyHasNotYet() {
    assertThat(
            isContested(
                findings(
                    CHARGE + "The Brume army will deny using poison gas in the town of Norvik.")))
        .isFalse();
  }

  @Test
  void aDenialAnswersTheChargeOfTheDayRightBeforeIt() {
    List<Finding> findings =
        findings(
            "The Brume army bombed the town of Norvik on Friday, killing nine people, the Orva Board"
                + " said. The Brume army attacked the town of Norvik with poison gas on Monday,"
                + " killing scores of people, rebels said. The Brume army denied any responsibility.");
    assertThat(findings)
        .filteredOn(f -> f.status() == Status.CONTESTED)
        .singleElement()
        .satisfies(f -> assertThat(f.positions()).noneMatch(p -> p.says().contains("Friday")));
  }
}
