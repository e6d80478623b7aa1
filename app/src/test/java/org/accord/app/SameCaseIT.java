package org.accord.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.accord.Accord;
import org.accord.app.export.JsonExport;
import org.accord.ingest.IngestOptions;
import org.accord.ingest.Ingested;
import org.accord.ingest.ReportFiles;
import org.accord.model.ReadReport;
import org.accord.model.Report;
import org.accord.model.reading.Reader;
import org.accord.reading.OnnxReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The case is a pure function of its reports: order, threads and repetition change no byte. */
class SameCaseIT {

  @ParameterizedTest(name = "shuffled with seed {0}")
  @ValueSource(longs = {1, 2, 3})
  void shuffledReportsAndOtherThreadCountsGiveTheSameExport(long seed) {
    List<Report> reports = reports();
    String first = export(reports, 1);
    List<Report> shuffled = new ArrayList<>(reports);
    Collections.shuffle(shuffled, new Random(seed));
    assertThat(export(shuffled, 2)).isEqualTo(first);
  }

  @Test
  void readingAReportTwiceIsReadingItOnce() {
    List<Report> reports = reports();
    List<Report> twice = new ArrayList<>(reports);
    twice.addAll(reports);
    assertThat(export(twice, 2)).isEqualTo(export(reports, 2));
  }

  private static String export(List<Report> reports, int threads) {
    try (Reader reader = OnnxReader.load(threads)) {
      List<ReadReport> read =
          reports.stream().map(r -> new ReadReport(r, reader.read(r.text()))).toList();
      return JsonExport.of(Accord.derive(read, List.of(), null));
    }
  }

  private static List<Report> reports() {
    List<Report> reports = new ArrayList<>();
    ReportFiles.read(
        List.of(Terminal.example()),
        IngestOptions.defaults(),
        item -> {
          if (item instanceof Ingested.Found found) {
            reports.add(found.report());
          }
        });
    assertThat(reports).hasSizeGreaterThanOrEqualTo(8);
    return reports;
  }
}
