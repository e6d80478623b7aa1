package org.accord.corroboration;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.accord.corroboration.gist.Assertion;
import org.accord.corroboration.gist.AssertionMaker;
import org.accord.corroboration.gist.Assertions;
import org.accord.model.Dossier;
import org.accord.model.ReportId;
import org.accord.model.finding.Counts;

/** The three counts over a whole story: its reports, its texts, every origin heard in it. */
public final class StoryCounts {

  private StoryCounts() {}

  /** Counts a story; an origin that speaks in several claims is one. */
  public static Counts of(Dossier dossier) {
    return of(dossier, AssertionMaker.of(dossier));
  }

  /** The same of a story whose assertions are made already. */
  public static Counts of(Dossier dossier, Assertions assertions) {
    Set<String> origins = new TreeSet<>();
    for (Assertion assertion : assertions.list()) {
      assertion.voice().origins().forEach(o -> origins.add(o.key()));
    }
    Set<ReportId> reports = new HashSet<>();
    dossier.reports().forEach(r -> reports.add(r.id()));
    long texts =
        dossier.lineages().lineages().stream()
            .filter(l -> l.reports().stream().anyMatch(reports::contains))
            .count();
    return new Counts(reports.size(), (int) texts, origins.size());
  }
}
