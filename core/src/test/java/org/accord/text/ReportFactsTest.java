package org.accord.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.accord.model.ReadReport;
import org.accord.model.Report;
import org.accord.model.Span;
import org.accord.model.reading.Reading;
import org.accord.model.reading.Sentence;
import org.junit.jupiter.api.Test;

class ReportFactsTest {

  private final List<String> worked = new ArrayList<>();
  private final ReportFacts<Integer> facts =
      new ReportFacts<>(
          2,
          report -> {
            worked.add(report.text());
            return report.reading().sentences().size();
          });

  private static ReadReport report(String text, Sentence... sentences) {
    Report report = Report.of(text, null, null, null, null, text);
    return new ReadReport(report, new Reading(report.textDigest(), List.of(sentences), List.of()));
  }

  @Test
  void theSameReportIsLookedThroughOnce() {
    assertThat(facts.of(report("a")) + facts.of(report("a"))).isZero();
    assertThat(worked).containsExactly("a");
  }

  @Test
  void aReportReadOtherwiseIsAnother() {
    assertThat(facts.of(report("a"))).isZero();
    assertThat(facts.of(report("a", new Sentence(0, 0, Span.of(0, 1), List.of())))).isOne();
  }

  @Test
  void whereNoMoreAreKeptAllAreForgotten() {
    List.of("a", "b", "c", "c", "a").forEach(text -> facts.of(report(text)));
    assertThat(worked).containsExactly("a", "b", "c", "a");
  }
}
