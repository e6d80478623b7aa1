package org.accord.app.board;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.accord.Accord;
import org.accord.ingest.IngestOptions;
import org.accord.ingest.Ingested;
import org.accord.ingest.ReportFiles;
import org.accord.model.Case;
import org.accord.model.Published;
import org.accord.model.ReadReport;
import org.accord.model.Report;
import org.accord.model.Span;
import org.accord.model.reading.Reader;
import org.accord.model.reading.Reading;
import org.accord.model.reading.Sentence;
import org.accord.reading.OnnxReader;

/** The cases that the board is tried on. */
final class BoardCases {

  static final String TITLE = "<script>document.title='ran'</script> & \"title\" \u202Eesrever";

  private static final String TEXT =
      "The mayor of Ostrava said on Monday that 300 people had left </script><script>window.ran=1"
          + "</script> the harbour.\u2028Rebels <img src=x onerror=\"window.ran=1\"> said at least"
          + " 20 buses were \u202Edekcatta near the bridge.\n\n\"We saw nothing,\" the spokeswoman"
          + " <b>Ana Bell</b> said on Tuesday. <!-- \uD800 ]]>";

  private BoardCases() {}

  /** The example case, as a newcomer reads it. */
  static Case example() {
    List<Report> reports = new ArrayList<>();
    ReportFiles.read(
        List.of(repository().resolve("examples").resolve("harbour-deal")),
        IngestOptions.defaults(),
        item -> {
          if (item instanceof Ingested.Found found) {
            reports.add(found.report());
          }
        });
    try (Reader reader = OnnxReader.load(2)) {
      return Accord.derive(
          reports.stream().map(r -> new ReadReport(r, reader.read(r.text()))).toList(),
          List.of(),
          null);
    }
  }

  /** Reports that try to run, to turn the line around, and to be very long. */
  static Case hostile() {
    List<ReadReport> read = new ArrayList<>();
    try (Reader reader = OnnxReader.load(2)) {
      for (String outlet : List.of("<script>window.ran=1</script>", "O'\"><svg onload=ran=1>")) {
        Report report = report(outlet + ".txt", outlet, TEXT + " " + outlet);
        read.add(new ReadReport(report, reader.read(report.text())));
      }
    }
    Report line = report("line.txt", "Line", "x".repeat(500_000) + " " + "y".repeat(500_000));
    read.add(new ReadReport(line, oneSentence(line)));
    return Accord.derive(read, List.of(), null);
  }

  /** The page of a case that is derived anew for each stop. */
  static String page(Case made) {
    return BoardFile.page(made, t -> Accord.derive(made.reports(), made.decisions(), t));
  }

  /** The same with its data packed, as that of a large case is. */
  static String packed(Case made) {
    return BoardFile.page(made, null, new Blocks(true));
  }

  private static Report report(String name, String outlet, String text) {
    return Report.of(
        name, outlet, Published.parse("2031-03-04").orElseThrow(), TITLE, "javascript:ran=1", text);
  }

  private static Reading oneSentence(Report report) {
    Span all = Span.of(0, report.text().length());
    return new Reading(
        report.textDigest(), List.of(new Sentence(0, 0, all, List.of(all))), List.of());
  }

  /** The folder that holds the repository. */
  static Path repository() {
    Path at = Path.of("").toAbsolutePath();
    while (!Files.exists(at.resolve("examples"))) {
      at = at.getParent();
    }
    return at;
  }
}
