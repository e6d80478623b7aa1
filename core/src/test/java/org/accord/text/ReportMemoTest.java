package org.accord.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.accord.model.ReadReport;
import org.accord.model.Report;
import org.accord.model.reading.Reading;
import org.junit.jupiter.api.Test;

class ReportMemoTest {

  private final List<String> worked = new ArrayList<>();
  private final ReportMemo<String, String> memo =
      new ReportMemo<>(
          (report, around) -> {
            worked.add(report.text() + around);
            return report.text() + around;
          });

  private static ReadReport report(String text) {
    Report report = Report.of(text, null, null, null, null, text);
    return new ReadReport(report, new Reading(report.textDigest(), List.of(), List.of()));
  }

  @Test
  void theSameReportInTheSameSurroundingsIsWorkedOutOnce() {
    assertThat(memo.of(report("a"), "1") + memo.of(report("a"), "1")).isEqualTo("a1a1");
    assertThat(worked).containsExactly("a1");
  }

  @Test
  void otherSurroundingsAreAnotherAnswer() {
    assertThat(memo.of(report("a"), "1") + memo.of(report("a"), "2") + memo.of(report("a"), "1"))
        .isEqualTo("a1a2a1");
  }

  @Test
  void aReportThatIsGoneIsForgotten() {
    memo.of(report("a"), "1");
    memo.of(report("b"), "1");
    memo.keepOnly(Set.of(report("b").id()));
    memo.of(report("a"), "1");
    memo.of(report("b"), "1");
    assertThat(worked).containsExactly("a1", "b1", "a1");
  }
}
