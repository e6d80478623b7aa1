package org.accord.operation.phase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.accord.SmallCase;
import org.junit.jupiter.api.Test;

/** Steps of which no text tells the day. */
class MonthStepsTest {

  private static List<String> told(String text) {
    return new SmallCase()
        .report("Gazette", "2031-03-05", text).derive().stories().stream()
            .flatMap(s -> s.operation().phases().stream())
            .map(p -> p.date() + " " + p.phase().word())
            .toList();
  }

  @Test
  void whatIsToldOfAMonthIsAStepOfThatMonth() {
    assertThat(
            told(
                "Gunmen attacked the town of Marwa on Tuesday.\n"
                    + "Gunmen attacked the town of Soran in January.\n"))
        .contains("2031-03-04 attacked", "2031-01 attacked");
  }

  @Test
  void anActWhoseDayIsToldIsNoStepOfItsMonthToo() {
    assertThat(
            told(
                "Gunmen attacked the town of Soran on 14 January.\n"
                    + "Gunmen attacked the town of Soran in January.\n"))
        .contains("2031-01-14 attacked")
        .noneMatch(t -> t.startsWith("2031-01 "));
  }

  @Test
  void whatHasGoneOnSinceAMonthIsNoStepOfIt() {
    assertThat(
            told(
                "Gunmen attacked the town of Marwa on Tuesday.\n"
                    + "Gunmen have attacked the town of Soran since January.\n"))
        .contains("2031-03-04 attacked")
        .noneMatch(t -> t.startsWith("2031-01"));
  }

  @Test
  void aMonthMoreThanAYearBeforeTheReportsIsBackground() {
    assertThat(
            told(
                "Gunmen attacked the town of Marwa on Tuesday.\n"
                    + "Gunmen attacked the town of Soran in January 2029.\n"))
        .contains("2031-03-04 attacked")
        .noneMatch(t -> t.startsWith("2029"));
  }
}
