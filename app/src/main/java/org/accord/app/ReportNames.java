package org.accord.app;

import org.accord.model.Report;

/** How people name a report: as it was found, by its file alone, or by its id. */
public final class ReportNames {

  private ReportNames() {}

  /** Whether {@code name} is a name of the report; a file alone may be that of several. */
  public static boolean fits(Report report, String name) {
    return report.name().equals(name)
        || report.name().endsWith("/" + name)
        || report.id().value().equals(name);
  }
}
