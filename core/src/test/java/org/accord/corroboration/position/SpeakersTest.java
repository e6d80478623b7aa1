package org.accord.corroboration.position;

import static org.accord.SmallCase.findings;
import static org.assertj.core.api.Assertions.assertThat;

import org.accord.model.finding.Status;
import org.junit.jupiter.api.Test;

/** Who is heard at first hand, and how many of them surely are several. */
class SpeakersTest {

  @Test
  void oneQuotationUnderTwoNamesIsSaidOnce() {
    assertThat(
            findings(
                "\"The roof of the ferry terminal collapsed on the waiting passengers,\" said Ana"
                    + " Petrescu, a ticket seller.",
                "\"The roof of the ferry terminal collapsed on the waiting passengers,\" said Marius"
                    + " Dobre, a sailor."))
        .isNotEmpty()
        .noneMatch(f -> f.status() == Status.CORROBORATED)
        .allSatisfy(f -> f.positions().forEach(p -> assertThat(p.counts().origins()).isEqualTo(1)));
  }

  @Test
  void twoWhoTellItInTheirOwnWordsAreTwo() {
    assertThat(
            findings(
                "\"The roof of the ferry terminal collapsed on the waiting passengers,\" said Ana"
                    + " Petrescu, a ticket seller.",
                "The roof of the ferry terminal collapsed on dozens of passengers, said Marius"
                    + " Dobre, a sailor."))
        .anyMatch(f -> f.status() == Status.CORROBORATED);
  }
}
