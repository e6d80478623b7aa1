package org.accord.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.accord.model.Published;
import org.accord.model.ReadReport;
import org.accord.model.Report;
import org.accord.model.reading.Reading;
import org.accord.story.StoryStream.Placement;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StoryStreamTest {

  private static final String FERRY =
      "The ferry Halvard ran aground off Merro with 214 passengers, the coastguard said. Fishing"
          + " boats from Castell took everybody off the Halvard. Captain Ole Brandt was"
          + " questioned.";
  private static final String FERRY_AGAIN =
      "Captain Ole Brandt had sailed to Merro a thousand times before he put the Halvard on its"
          + " rocks, the coastguard said. Castell opened its gymnasium to the passengers.";
  private static final String TRAIN =
      "A goods train left the rails in the Gotter tunnel and burnt for six hours, the operator"
          + " Transalp said. Two drivers got out; the pass at Airola is closed.";
  private static final String TRAIN_AGAIN =
      "Transalp pulled the last waggon of the burnt goods train out of the Gotter tunnel. Lorries"
          + " queue at Airola, and both drivers are well.";

  private final StoryStream stream = new StoryStream(30);

  @Test
  void theReportsOfOneEventMeetAndThoseOfAnotherDoNot() {
    String ferry = story("a", "2020-03-01", FERRY);
    String train = story("b", "2020-03-02", TRAIN);

    assertThat(train).isNotEqualTo(ferry);
    assertThat(story("c", "2020-03-02", FERRY_AGAIN)).isEqualTo(ferry);
    assertThat(story("d", "2020-03-04", TRAIN_AGAIN)).isEqualTo(train);
    assertThat(stream.open()).isEqualTo(2);
  }

  @Test
  void aReportWithoutADateCountsAsOfTheLatestDay() {
    String ferry = story("a", "2020-03-01", FERRY);

    assertThat(story("b", null, FERRY_AGAIN)).isEqualTo(ferry);
  }

  @Test
  void aStoryThatNobodyJoinedIsClosedAfterTheWindow() {
    String ferry = story("a", "2020-03-01", FERRY);
    story("b", "2020-05-01", TRAIN);

    assertThat(stream.open()).isEqualTo(1);
    assertThat(story("c", "2020-05-02", FERRY_AGAIN)).isNotEqualTo(ferry);
  }

  @Test
  void aStoryLivesAsLongAsReportsJoinIt() {
    String ferry = story("a", "2020-03-20", FERRY);
    for (int day = 2; day < 28; day += 5) {
      story("m" + day, "2020-04-" + (day < 10 ? "0" : "") + day, FERRY_AGAIN + " Day " + day);
    }

    assertThat(story("z", "2020-05-20", FERRY)).isNotEqualTo("none").isEqualTo(ferry);
  }

  @Test
  void twoStoriesThatTurnOutToBeOneAreJoined() {
    String one =
        story("a", "2020-03-01", "The Halvard ran aground off Merro. The coastguard came.");
    String two =
        story("b", "2020-03-01", "Ole Brandt was questioned in Castell. Passengers were wet.");
    assertThat(two).isNotEqualTo(one);

    Placement joined = place("c", "2020-03-02", FERRY + " " + FERRY_AGAIN);
    Placement again = place("d", "2020-03-02", FERRY_AGAIN);

    assertThat(List.of(joined.story(), again.story())).containsOnly(joined.story());
    assertThat(stream.open()).isEqualTo(1);
    assertThat(List.of(joined.absorbed(), again.absorbed()).toString())
        .contains(joined.story().equals(one) ? two : one);
  }

  @Test
  void memoryIsBoundedByWhatIsOpen() {
    for (int i = 0; i < 400; i++) {
      LocalDate day = LocalDate.of(2020, 1, 1).plusDays(i);
      story("r" + i, day.toString(), "Xo" + i + "ra met Yu" + i + "ta in Zed" + i + "ville.");
      assertThat(stream.open()).isLessThanOrEqualTo(31);
    }
  }

  @Test
  void aWindowOfNoDaysIsRefused() {
    assertThatThrownBy(() -> new StoryStream(0)).hasMessageContaining("0");
  }

  private String story(String name, @Nullable String day, String text) {
    return place(name, day, text).story();
  }

  private Placement place(String name, @Nullable String day, String text) {
    Published published = day == null ? null : Published.on(LocalDate.parse(day));
    Report report = Report.of(name, "Outlet", published, null, null, text);
    return stream.add(
        new ReadReport(report, new Reading(report.textDigest(), List.of(), List.of())));
  }
}
