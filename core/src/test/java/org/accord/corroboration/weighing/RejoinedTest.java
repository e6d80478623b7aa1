package org.accord.corroboration.weighing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.accord.SmallCase;
import org.accord.corroboration.gist.Assertion;
import org.accord.corroboration.gist.AssertionMaker;
import org.junit.jupiter.api.Test;

/** Which statements of different groups are put together once more. */
class RejoinedTest {

  private static final String ONE =
      "A spokesman for Hill Rescue said 33 people were affected by the gas in Norvik.";
  private static final String OTHER = "Doctors said the gas in Norvik had affected 33 people.";

  private static List<List<Assertion>> alone(String... texts) {
    SmallCase small = new SmallCase();
    for (int i = 0; i < texts.length; i++) {
      small.report("Paper " + (char) ('A' + i), "2031-03-05", texts[i] + "\n");
    }
    List<List<Assertion>> alone = new ArrayList<>();
    small
        .derive()
        .stories()
        .forEach(s -> AssertionMaker.of(s.dossier()).list().forEach(a -> alone.add(List.of(a))));
    return alone;
  }

  @Test
  void whatTwoReportsSayInLikeWordsIsPutTogether() {
    List<List<Assertion>> alone = alone(ONE, OTHER);
    assertThat(alone).hasSize(2);
    assertThat(new Rejoined(alone, (a, b) -> true).all()).singleElement().asList().hasSize(2);
  }

  @Test
  void whatDoesNotSayTheSameStaysAlone() {
    List<List<Assertion>> alone = alone(ONE, OTHER);
    assertThat(new Rejoined(alone, (a, b) -> false).all()).hasSize(2);
  }

  @Test
  void whatOneReportSaysTwiceStaysAsItWas() {
    List<List<Assertion>> alone = alone(ONE + " " + OTHER);
    assertThat(alone).hasSize(2);
    assertThat(new Rejoined(alone, (a, b) -> true).all()).hasSize(2);
  }
}
