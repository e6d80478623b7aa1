package org.accord.bench.lineage;

import org.accord.model.ReportId;

/**
 * A report that was made, and what it was made from.
 *
 * @param kind how it took from its parent
 * @param parent the report it took from; itself if it took from none
 */
record MadeReport(ReportId id, Kind kind, ReportId parent, String text) {

  /** What part of its parent a report keeps. */
  enum Kind {
    ORIGINAL,
    COPY,
    REVISION,
    PARTIAL
  }
}
