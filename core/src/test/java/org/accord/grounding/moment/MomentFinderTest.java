package org.accord.grounding.moment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.accord.grounding.PlainTexts;
import org.accord.model.ReadReport;
import org.accord.model.grounding.Moment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MomentFinderTest {

  /** A Saturday. */
  private static final String DAY = "2021-05-15";

  private static List<Moment> moments(String text) {
    return new MomentFinder().find(PlainTexts.report(text, DAY));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The bridge fell on Thursday.|on Thursday|2021-05-13",
        "Rebels left the town Saturday.|Saturday|2021-05-15",
        "The vote will be held on Monday.|on Monday|2021-05-17",
        "The talks are expected to open on Tuesday.|on Tuesday|2021-05-18",
        "They met last Saturday.|last Saturday|2021-05-08",
        "They meet next Saturday.|next Saturday|2021-05-22",
        "Police came early on Friday morning.|early on Friday morning|2021-05-14TMO",
        "It burned yesterday.|yesterday|2021-05-14",
        "It burned three days ago.|three days ago|2021-05-12",
        "It burned on 12 April.|12 April|2021-04-12",
        "It burned on 12 April 2019.|12 April 2019|2019-04-12",
        "It burned on Dec. 29.|Dec. 29|2020-12-29",
        "It burned in November.|November|2020-11",
        "The war began in 2014.|2014|2014",
        "The record says 2014-04 plainly.|2014-04|2014-04",
        "Prices rose in the 1990s.|the 1990s|199",
        "They left this week.|this week|2021-W19",
        "They left last month.|last month|2021-04",
        "The siege lasted three days.|three days|P3D",
        "They talked for a few hours.|a few hours|PTXH",
        "The five-year war is over.|five-year|P5Y",
        "Boats leave every day.|every day|P1D",
        "They are now at sea.|now|PRESENT_REF",
        "They fought over the weekend.|over the weekend|2021-W19-WE",
        "It began at 7:15 p.m. on Friday.|at 7:15 p.m. on Friday|2021-05-14T19:15",
        "They came back two weeks later.|two weeks later|2021-W21"
      })
  void aPhraseIsResolvedAgainstTheDayOfTheReport(String text, String words, String value) {
    assertThat(moments(text)).hasSize(1);
    Moment moment = moments(text).get(0);
    assertThat(words).endsWith(moment.evidence().span().in(text));
    assertThat(moment.value()).isEqualTo(value);
  }

  @Test
  void sinceHasABeginningAndNoEnd() {
    Moment moment = moments("No boat has sailed since Thursday.").get(0);
    assertThat(moment.from()).isEqualTo(LocalDate.parse("2021-05-13"));
    assertThat(moment.to()).isNull();
  }

  @Test
  void betweenTwoMonthsSpansBoth() {
    List<Moment> moments = moments("It docked between January and March.");
    assertThat(moments).hasSize(2);
    assertThat(moments.get(0).from()).isEqualTo(LocalDate.parse("2021-01-01"));
    assertThat(moments.get(0).to()).isEqualTo(LocalDate.parse("2021-03-31"));
  }

  @Test
  void aReportWithoutADayKeepsItsWeekdaysAndGivesNoDates() {
    ReadReport report = PlainTexts.report("The bridge fell on Thursday.", null);
    Moment moment = new MomentFinder().find(report).get(0);
    assertThat(moment.value()).isEqualTo("XXXX-WXX-4");
    assertThat(moment.from()).isNull();
  }

  @Test
  void theNextDayFollowsTheDayLastTold() {
    List<Moment> moments = moments("The convoy set out on Monday. The next day it was shelled.");
    assertThat(moments.get(1).value()).isEqualTo("2021-05-11");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "They may leave.",
        "Protesters march through the town.",
        "At least 2000 people fled.",
        "A second convoy set out.",
        "He is 34 and lives here."
      })
  void aWordThatOnlyLooksLikeAMomentIsNone(String text) {
    assertThat(moments(text)).isEmpty();
  }
}
