package org.accord.corroboration;

import java.util.Set;
import java.util.TreeSet;
import org.accord.corroboration.gist.Assertion;
import org.accord.corroboration.gist.AssertionMaker;
import org.accord.model.Dossier;
import org.accord.model.finding.Counts;

/** The three counts over a whole story: its reports, its texts, every origin heard in it. */
public final class StoryCounts {

  private StoryCounts() {}

  /** Counts a story; an origin that speaks in several claims is one. */
  public static Counts of(Dossier dossier) {
    Set<String> origins = new TreeSet<>();
    for (Assertion assertion : AssertionMaker.of(dossier).list()) {
      assertion.voice().origins().forEach(o -> origins.add(o.key()));
    }
    long texts =
        dossier.reports().stream().map(r -> dossier.lineages().of(r.id()).id()).distinct().count();
    return new Counts(dossier.reports().size(), (int) texts, origins.size());
  }
}
