package org.accord.ingest;

import org.accord.model.Rejected;
import org.accord.model.Report;

/** What came of one file, or of one line of JSON: a report or a refusal. */
public sealed interface Ingested {

  /**
   * A report.
   *
   * @param where the path as given, with {@code :LINE} for a line of JSON
   * @param bytes the file, or the line, as it came
   */
  @SuppressWarnings("ArrayRecordComponent") // handed to the case file, never compared
  record Found(Report report, String where, byte[] bytes) implements Ingested {}

  /** An input that could not be read, and why. */
  record Refused(Rejected rejected) implements Ingested {}
}
