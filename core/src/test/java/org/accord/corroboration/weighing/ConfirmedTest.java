package org.accord.corroboration.weighing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.accord.Accord;
import org.accord.corroboration.ReadStories;
import org.accord.model.finding.Finding;
import org.accord.model.finding.Position;
import org.accord.model.finding.Status;
import org.junit.jupiter.api.Test;

/** Bare confirmations of what was said just before. */
class ConfirmedTest extends ReadStories {

  private List<Finding> findings(String text) {
    return Accord.derive(List.of(report("a", "2019-05-08", text)), List.of(), null)
        .stories()
        .get(0)
        .findings();
  }

  @Test
  void whoConfirmsTheTalksIsASecondOriginOfThem() {
    List<Finding> findings =
        findings(
            "Foreign minister Ana Dorin of Ostria said the two countries would hold talks on the"
                + " harbour next week. Molavia's transport ministry confirmed the talks.");
    assertThat(findings)
        .filteredOn(f -> f.status() == Status.CORROBORATED)
        .singleElement()
        .satisfies(
            f ->
                assertThat(f.positions())
                    .flatExtracting(Position::who)
                    .contains("Ana Dorin", "Molavia's transport ministry"));
  }

  @Test
  void whoConfirmsAnotherThingIsNone() {
    List<Finding> findings =
        findings(
            "Foreign minister Ana Dorin of Ostria said the two countries would hold talks on the"
                + " harbour next week. Molavia's transport ministry confirmed the strike.");
    assertThat(findings).noneMatch(f -> f.status() == Status.CORROBORATED);
  }
}
