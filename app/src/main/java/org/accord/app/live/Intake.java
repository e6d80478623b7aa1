package org.accord.app.live;

import org.accord.app.casefile.CaseFile;
import org.accord.ingest.Ingested;
import org.accord.model.Report;
import org.accord.model.reading.Reader;
import org.accord.model.reading.Reading;

/**
 * The way of a report into a case file: an unknown one is read and kept with its reading, a refused
 * one is noted.
 *
 * <p>A text that was read before, under whatever name, is not read again.
 */
public final class Intake {

  private final CaseFile file;
  private final Reader reader;

  public Intake(CaseFile file, Reader reader) {
    this.file = file;
    this.reader = reader;
  }

  /** What became of an input. */
  public enum Outcome {
    ADDED,
    KNOWN,
    REJECTED
  }

  /** Takes one input in; when this returns, the file holds it. */
  public Outcome take(Ingested item) {
    if (item instanceof Ingested.Refused refused) {
      file.reject(refused.rejected());
      return Outcome.REJECTED;
    }
    Ingested.Found found = (Ingested.Found) item;
    Report report = found.report();
    if (file.knows(report.id())) {
      return Outcome.KNOWN;
    }
    Reading reading =
        file.reading(report.textDigest(), reader.version())
            .orElseGet(() -> reader.read(report.text()));
    return file.add(report, found.where(), found.bytes(), reading, reader.version())
        ? Outcome.ADDED
        : Outcome.KNOWN;
  }
}
