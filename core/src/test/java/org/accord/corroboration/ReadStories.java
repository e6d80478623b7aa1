package org.accord.corroboration;

import org.accord.model.Published;
import org.accord.model.ReadReport;
import org.accord.model.Report;
import org.accord.reading.OnnxReader;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;

/** Tests that read small reports with the shipped reader, opened once for all of a class. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class ReadStories {

  private OnnxReader reader = null;

  @BeforeAll
  void open() {
    reader = OnnxReader.load();
  }

  @AfterAll
  void close() {
    reader.close();
  }

  /** The report {@code name.txt} of The NAME Post, read. */
  protected ReadReport report(String name, String day, String text) {
    Report report =
        Report.of(
            name + ".txt",
            "The " + name + " Post",
            Published.parse(day).orElseThrow(),
            null,
            null,
            text);
    return new ReadReport(report, reader.read(report.text()));
  }
}
