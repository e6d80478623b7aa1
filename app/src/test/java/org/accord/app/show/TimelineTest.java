package org.accord.app.show;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.accord.Accord;
import org.accord.model.Dossier;
import org.accord.model.Evidence;
import org.accord.model.Published;
import org.accord.model.ReadReport;
import org.accord.model.Report;
import org.accord.model.Span;
import org.accord.model.claim.Certainty;
import org.accord.model.claim.Phase;
import org.accord.model.finding.PhaseEntry;
import org.accord.reading.OnnxReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class TimelineTest {

  private static final String TEXT = "The ferries left on Tuesday. The company spoke on Wednesday.";
  private static Dossier dossier;

  @BeforeAll
  static void read() {
    Report report =
        Report.of("a.txt", "Gazette", Published.on(LocalDate.of(2031, 3, 6)), null, null, TEXT);
    try (OnnxReader reader = OnnxReader.load()) {
      dossier =
          Accord.derive(List.of(new ReadReport(report, reader.read(TEXT))), List.of(), null)
              .stories()
              .get(0)
              .dossier();
    }
  }

  @Test
  void anAnnouncementIsNoStandingWhereAnActIsTold() {
    Timeline timeline =
        Timeline.of(
            dossier,
            List.of(
                phase("2031-03-04", Phase.STARTED, 0), phase("2031-03-05", Phase.ANNOUNCED, 29)));
    assertThat(Objects.requireNonNull(timeline.standing()).phase()).isEqualTo(Phase.STARTED);
  }

  @Test
  void whatIsOnlyAnnouncedIsNoStanding() {
    Timeline timeline = Timeline.of(dossier, List.of(phase("2031-03-05", Phase.ANNOUNCED, 29)));
    assertThat(timeline.standing()).isNull();
  }

  private static PhaseEntry phase(String date, Phase phase, int from) {
    Evidence evidence = new Evidence(dossier.reports().get(0).id(), Span.of(from, from + 10));
    return new PhaseEntry(
        date,
        phase,
        TEXT.substring(from, from + 10),
        Certainty.ACTUAL,
        List.of("Gazette"),
        List.of(evidence.report()),
        List.of(evidence));
  }
}
