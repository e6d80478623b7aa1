package org.accord.app.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.accord.Accord;
import org.accord.model.Case;
import org.accord.model.Published;
import org.accord.model.ReadReport;
import org.accord.model.Report;
import org.accord.model.reading.Reading;
import org.junit.jupiter.api.Test;

/**
 * The stops of the slider: when the case grew, and which of those are kept where there are many.
 */
class StopsTest {

  @Test
  void reportsOfOneTimeMakeOneStopAndUndatedOnesNone() {
    Stops stops = Stops.of(published("2031-03-04T10:00Z", "2031-03-04T10:00Z", null), 10);
    assertThat(stops.of()).isEqualTo(1);
    assertThat(stops.stops())
        .containsExactly(new Stops.Stop(Instant.parse("2031-03-04T10:00:00Z"), 2));
  }

  @Test
  void aReportOfADayIsKnownAtItsEndAndTheStopTellsNoTime() {
    Stops stops = Stops.of(published("2031-03-04", "2031-03-04T10:05Z"), 10);
    assertThat(stops.stops().stream().map(Stops.Stop::when))
        .containsExactly("Tue 4 Mar 2031, 10:05 UTC", "Tue 4 Mar 2031");
    assertThat(stops.stops().get(1).reports()).isEqualTo(2);
  }

  @Test
  void whereTooManyTheLastOfEachHourIsKeptThenOfEachDay() {
    Case made =
        published(
            "2031-03-04T10:05Z", "2031-03-04T10:50Z", "2031-03-04T12:00Z", "2031-03-05T09:00Z");
    assertThat(Stops.of(made, 3).stops().stream().map(Stops.Stop::reports))
        .containsExactly(2, 3, 4);
    assertThat(Stops.of(made, 2).stops().stream().map(Stops.Stop::reports)).containsExactly(3, 4);
    assertThat(Stops.of(made, 2).of()).isEqualTo(4);
    assertThat(Stops.of(made, 0).stops()).isEmpty();
  }

  @Test
  void whereDaysAreTooManyTheyAreSpreadAndTheLastIsKept() {
    List<String> days = new ArrayList<>();
    for (int day = 1; day <= 28; day++) {
      days.add(String.format(java.util.Locale.ROOT, "2031-02-%02d", day));
    }
    List<Stops.Stop> stops = Stops.of(published(days.toArray(new String[0])), 5).stops();
    assertThat(stops.stream().map(Stops.Stop::reports)).containsExactly(5, 11, 16, 22, 28);
  }

  private static Case published(String... times) {
    List<ReadReport> read = new ArrayList<>();
    for (String time : times) {
      Published when = time == null ? null : Published.parse(time).orElseThrow();
      String text = "Words of report " + read.size() + ".";
      Report report = Report.of(read.size() + ".txt", "Outlet", when, null, null, text);
      read.add(new ReadReport(report, new Reading(report.textDigest(), List.of(), List.of())));
    }
    return Accord.derive(read, List.of(), null);
  }
}
