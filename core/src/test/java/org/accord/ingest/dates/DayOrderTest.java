package org.accord.ingest.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.accord.model.ReadReport;
import org.accord.model.Report;
import org.accord.model.reading.Reading;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DayOrderTest {

  @Test
  void oneDateOfTheOutletDecidesForItsOthers() {
    assertThat(
            settled(
                report("a", "Post", "4/5/2017"),
                report("b", "Post", "4/19/2017"),
                report("c", "Times", "4/5/2017"),
                report("d", "Times", "19/4/2017")))
        .containsEntry("a", "2017-04-05")
        .containsEntry("b", "2017-04-19")
        .containsEntry("c", "2017-05-04")
        .containsEntry("d", "2017-04-19");
  }

  @Test
  void whereNothingDecidesTheTimeStaysUnknown() {
    assertThat(settled(report("a", "Post", "4/5/2017"), report("b", "Times", "6/7/2017")))
        .containsEntry("a", "unknown")
        .containsEntry("b", "unknown");
  }

  @Test
  void anOutletThatWritesBothOrdersIsNotBelieved() {
    assertThat(
            settled(
                report("a", "Post", "4/5/2017"),
                report("b", "Post", "4/19/2017"),
                report("c", "Post", "19/4/2017")))
        .containsEntry("a", "unknown");
  }

  @Test
  void anOutletThatShowsNoOrderTakesTheOneOfAllOthersIfTheyAreTwo() {
    ReadReport open = report("a", "Post", "4/5/2017");
    ReadReport one = report("b", "Times", "4/19/2017");
    ReadReport two = report("c", "Herald", "12/31/2016");
    ReadReport against = report("d", "Echo", "31/12/2016");

    assertThat(settled(open, one)).containsEntry("a", "unknown");
    assertThat(settled(open, one, two)).containsEntry("a", "2017-04-05");
    assertThat(settled(open, one, two, against)).containsEntry("a", "unknown");
  }

  @Test
  void anotherSeparatorIsAnotherFeed() {
    assertThat(settled(report("a", "Post", "4.5.2017"), report("b", "Post", "4/19/2017")))
        .containsEntry("a", "unknown");
  }

  @Test
  void equalNumbersAreOneDayInEitherOrder() {
    assertThat(settled(report("a", "Post", "5/5/2017"))).containsEntry("a", "2017-05-05");
  }

  @Test
  void aDayThatTheOrderDoesNotHaveStaysUnknown() {
    assertThat(settled(report("a", "Post", "31/4/2017"), report("b", "Post", "30/4/2017")))
        .containsEntry("a", "unknown")
        .containsEntry("b", "2017-04-30");
  }

  @Test
  void theOrderOfReportsChangesNothingAndIdsStay() {
    Random random = new Random(7);
    List<ReadReport> reports = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      String date = (1 + random.nextInt(20)) + "/" + (1 + random.nextInt(20)) + "/2017";
      reports.add(report("r" + i, "Outlet " + i % 9, date));
    }
    Map<String, String> settled = settled(reports);
    for (int seed = 0; seed < 10; seed++) {
      Collections.shuffle(reports, new Random(seed));
      assertThat(settled(reports)).isEqualTo(settled);
      assertThat(DayOrder.settle(reports))
          .extracting(ReadReport::id)
          .isEqualTo(reports.stream().map(ReadReport::id).toList());
    }
  }

  private static Map<String, String> settled(ReadReport... reports) {
    return settled(List.of(reports));
  }

  private static Map<String, String> settled(List<ReadReport> reports) {
    Map<String, String> days = new TreeMap<>();
    for (ReadReport r : DayOrder.settle(reports)) {
      days.put(
          r.report().name(),
          r.report().published() == null ? "unknown" : r.report().published().toString());
    }
    return days;
  }

  private static ReadReport report(String name, @Nullable String outlet, String date) {
    Dating dating = PublishedForms.parse(date).orElse(null);
    Report report =
        Report.of(
            name,
            outlet,
            dating == null ? null : dating.published(),
            dating == null ? null : dating.numbers(),
            null,
            null,
            "Text of " + name);
    return new ReadReport(report, new Reading(report.textDigest(), List.of(), List.of()));
  }
}
