package org.accord.app.live;

import java.util.List;
import java.util.function.Consumer;
import org.accord.ingest.IngestOptions;
import org.accord.ingest.Ingested;
import org.accord.ingest.ReportFiles;
import org.accord.ingest.form.Particulars;

/**
 * A file that somebody hands over, in memory.
 *
 * @param name its form is told by its ending, as of a file on disk; it is a label, never a path
 * @param known what the giver says of it, for what the file does not say itself
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Upload(String name, byte[] bytes, Particulars known) {

  /** Reads the reports out of all of them, in their order. */
  static void feed(List<Upload> uploads, Consumer<Ingested> sink) {
    for (Upload upload : uploads) {
      ReportFiles.read(upload.name, upload.bytes, upload.known, IngestOptions.defaults(), sink);
    }
  }
}
