package org.accord.grounding.place;

import java.util.List;
import java.util.Optional;
import org.accord.grounding.gazetteer.Countries;
import org.accord.grounding.gazetteer.Country;
import org.accord.grounding.toponym.CountryShares;
import org.accord.model.ReadReport;
import org.accord.model.Span;

/** Counts which countries a story speaks of: by their names, demonyms and governments. */
final class CountryEvidence {

  private static final double OF_GOVERNMENT = 0.2;

  private CountryEvidence() {}

  /** Counts over all reports of the story. */
  static CountryShares of(List<ReadReport> reports) {
    CountryShares shares = new CountryShares();
    for (ReadReport report : reports) {
      String text = report.text();
      for (Span run : NameRuns.in(text, Span.of(0, text.length()))) {
        int reached = run.start();
        for (Span window : NameRuns.windows(text, run)) {
          if (window.start() >= reached) {
            String name = NameRuns.trimmed(text, window).in(text);
            Optional<Country> country = country(name);
            Optional<Country> government = Countries.shipped().ofGovernment(name);
            if (country.isPresent()) {
              shares.add(country.get().code(), name, 1);
              reached = window.end();
            } else if (government.isPresent()) {
              shares.add(government.get().code(), name, OF_GOVERNMENT);
              reached = window.end();
            }
          }
        }
      }
    }
    return shares;
  }

  private static Optional<Country> country(String name) {
    Countries all = Countries.shipped();
    return all.named(name).or(() -> all.ofDemonym(name));
  }
}
