package org.accord.ingest.dates;

import static org.assertj.core.api.Assertions.assertThat;

import org.accord.model.Published;
import org.junit.jupiter.api.Test;

class PublishedFormsTest {

  @Test
  void oneDayIsReadInManyForms() {
    assertThat(day("5/13/2021")).isEqualTo("2021-05-13");
    assertThat(day("13/5/2021")).isEqualTo("2021-05-13");
    assertThat(day("Tuesday, May 4th, 2021")).isEqualTo("2021-05-04");
    assertThat(day("4 May 2021")).isEqualTo("2021-05-04");
    assertThat(day("20210504")).isEqualTo("2021-05-04");
    assertThat(day("2021/5/4")).isEqualTo("2021-05-04");
  }

  @Test
  void anAmbiguousDateTellsNoTimeButKeepsItsNumbers() {
    assertThat(PublishedForms.parse("4/5/2021")).contains(new Dating(null, "4/5/2021"));
  }

  @Test
  void whatIsNoDayTellsNothing() {
    for (String words : new String[] {"2021-02-30", "", "yesterday", "13/13/2021"}) {
      assertThat(PublishedForms.parse(words)).as(words).isEmpty();
    }
  }

  @Test
  void aDatingThatTellsTheTimeIsBetterThanOneThatMayTellTwo() {
    Dating open = new Dating(null, "4/5/2021");
    Dating told = new Dating(Published.parse("2021-05-04").orElseThrow(), null);

    assertThat(Dating.better(open, told)).isEqualTo(told);
    assertThat(Dating.better(told, open)).isEqualTo(told);
    assertThat(Dating.better(open, null)).isEqualTo(open);
    assertThat(Dating.better(null, null)).isNull();
  }

  private static String day(String words) {
    return String.valueOf(PublishedForms.parse(words).orElseThrow().published());
  }
}
