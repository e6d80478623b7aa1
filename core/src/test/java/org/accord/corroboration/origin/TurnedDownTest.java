package org.accord.corroboration.origin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether somebody does something with a thing or says something of it. */
class TurnedDownTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          rejected            | a plea to halt the flights
          previously rejected | Lumora's original $105 billion takeover approach
          has turned down     | the offer
          approved            | the bill
          """)
  void whoTurnsDownAnOfferSaysNothingOfWhatItHolds(String cue, String object) {
    assertThat(TurnedDown.by(cue, object)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          rejected  | the report as an opinion
          rejected  | allegations of wrongdoing
          dismissed | the head of the agency, Amara Lindqvist
          refused   | to leave
          said      | the board had rejected the offer
          """)
  void whoRejectsAClaimOrEndsAnOfficeIsHeard(String cue, String object) {
    assertThat(TurnedDown.by(cue, object)).isFalse();
  }

  @Test
  void anOfficerIsTurnedDownToo() {
    assertThat(TurnedDown.in("The president dismissed the head of the agency.")).isTrue();
    assertThat(TurnedDown.in("The ministry dismissed the report.")).isFalse();
  }
}
