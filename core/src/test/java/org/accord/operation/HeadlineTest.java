package org.accord.operation;

import static org.assertj.core.api.Assertions.assertThat;

import org.accord.SmallCase;
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
  void aCaptionLeadsNoStory() {
    assertThat(
            headline(
                "Image copyright Gazette: trains collided near Bergen, trains near Bergen\n\n"
                    + "Two trains collided near Bergen.\n"))
        .isEqualTo("Two trains collided near Bergen.");
  }
}
