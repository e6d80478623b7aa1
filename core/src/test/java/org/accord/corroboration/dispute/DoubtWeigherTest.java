package org.accord.corroboration.dispute;

import static org.accord.SmallCase.findings;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.accord.model.finding.Finding;
import org.accord.model.finding.Position;
import org.accord.model.finding.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A claim, and who right after it says that it is not to be believed. */
class DoubtWeigherTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "But Omar Sidi of the rowing club said divers disagreed with that assessment.",
        "The rowing club took issue with this conclusion, its chairman Omar Sidi said.",
        "Omar Sidi of the rowing club said that such arguments were wrong and rebutted that conclusion.",
        "Omar Sidi of the rowing club said his members doubted those figures."
      })
  void whoDisagreesWithAnAssessmentContestsIt(String answer) {
    assertThat(contested("The new pier has made the harbour safer, Ada Lund said. " + answer))
        .singleElement()
        .extracting(f -> f.positions().size())
        .isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Omar Sidi of the rowing club said his members agreed with that assessment.",
        "Omar Sidi of the rowing club said the report would be read on Monday."
      })
  void whoAgreesOrSpeaksOfSomethingElseDoesNot(String answer) {
    assertThat(contested("The new pier has made the harbour safer, Ada Lund said. " + answer))
        .isEmpty();
  }

  @Test
  void whatIsTurnedDownWhereItIsToldIsContestedByWhoTurnsItDown() {
    assertThat(
            contested(
                "The ministry said dozens of families had left the valley but the herders of Pelda"
                    + " dismissed the report as invented."))
        .singleElement()
        .satisfies(
            f ->
                assertThat(f.positions())
                    .extracting(Position::says)
                    .containsExactly(
                        "dozens of families had left the valley",
                        "the herders of Pelda dismissed the report as invented."));
  }

  private static List<Finding> contested(String story) {
    return findings(story).stream().filter(f -> f.status() == Status.CONTESTED).toList();
  }
}
