package org.accord.model.lineage;

import java.util.List;
import org.accord.model.ReportId;

/** The reports about one unfolding event, by published time, then name, then id. */
public record Story(String id, List<ReportId> reports) {

  public Story {
    reports = List.copyOf(reports);
  }
}
