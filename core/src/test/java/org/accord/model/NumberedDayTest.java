package org.accord.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.accord.model.NumberedDay.Order;
import org.junit.jupiter.api.Test;

class NumberedDayTest {

  @Test
  void aNumberOverTwelveIsTheDay() {
    assertThat(NumberedDay.parse("4/19/2017").orElseThrow().shows()).contains(Order.MONTH_FIRST);
    assertThat(NumberedDay.parse("19.4.2017").orElseThrow().day())
        .contains(LocalDate.of(2017, 4, 19));
  }

  @Test
  void twoSmallNumbersShowNoOrder() {
    NumberedDay day = NumberedDay.parse("04-05-2017").orElseThrow();

    assertThat(day.shows()).isEmpty();
    assertThat(day.day()).isEmpty();
    assertThat(day.day(Order.DAY_FIRST)).contains(LocalDate.of(2017, 5, 4));
    assertThat(day.day(Order.MONTH_FIRST)).contains(LocalDate.of(2017, 4, 5));
  }

  @Test
  void aTimeOfDayIsReadPast() {
    assertThat(NumberedDay.parse("4/19/2017 10:30 PM")).isEqualTo(NumberedDay.parse("4/19/2017"));
  }

  @Test
  void whatIsNoDayInNumbersIsNone() {
    for (String text : new String[] {"", "2017-04-05", "4/5-2017", "4/5/17", "May 4, 2017"}) {
      assertThat(NumberedDay.parse(text)).as(text).isEmpty();
    }
    assertThat(NumberedDay.parse("13/13/2017").orElseThrow().day()).isEmpty();
  }
}
