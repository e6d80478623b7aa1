package org.accord.operation;

import static org.assertj.core.api.Assertions.assertThat;

import org.accord.SmallCase;
import org.accord.model.finding.Operation;
import org.junit.jupiter.api.Test;

class HeadlineTest {

  private static String headline(String text) {
    return new SmallCase()
        .report("Gazette", "2031-03-05", text)
        .derive()
        .stories()
        .get(0)
        .operation()
        .headline();
  }

  @Test
  void aDatelineIsNoPartOfTheNews() {
    assertThat(headline("BERGEN, March 5 (Gazette) - Two trains collided near Bergen.\n"))
        .isEqualTo("Two trains collided near Bergen.");
    assertThat(headline("(GZT) Two trains collided near Bergen.\n"))
        .isEqualTo("Two trains collided near Bergen.");
  }

  @Test
  void noHeadlineIsOlderThanTheLastStepOfAnUndertaking() {
    String halted =
        "The evacuation of the besieged town of Velmora was halted on Friday after gunmen fired"
            + " on the evacuation convoy, the Red Cross said.\n";
    Operation operation =
        new SmallCase()
            .report(
                "Gazette",
                "2031-03-06",
                "The evacuation of the besieged town of Velmora began on Thursday under a deal"
                    + " between the government and the rebels, the Red Cross said.\n")
            .report("Gazette", "2031-03-07", halted)
            .report("Herald", "2031-03-07", halted)
            .report(
                "Courier",
                "2031-03-08",
                "The evacuation of Velmora resumed on Saturday, the Red Cross said.\n")
            .derive()
            .stories()
            .get(0)
            .operation();
    assertThat(operation.undertaking()).isNotNull();
    assertThat(operation.headline())
        .isEqualTo("The evacuation of Velmora resumed on Saturday, the Red Cross said.");
  }

  @Test
  void aCaptionLeadsNoStory() {
    assertThat(
            headline(
                "Image copyright Gazette: trains collided near Bergen, trains near Bergen\n\n"
                    + "Two trains collided near Bergen.\n"))
        .isEqualTo("Two trains collided near Bergen.");
  }
}
