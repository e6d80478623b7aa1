package org.accord.model.lineage;

import java.util.List;
import org.accord.model.ReportId;

/** The reports that carry one text: copies, revisions, cleaned or cut forms. */
public record Lineage(String id, List<ReportId> reports) {

  public Lineage {
    reports = List.copyOf(reports);
  }
}
