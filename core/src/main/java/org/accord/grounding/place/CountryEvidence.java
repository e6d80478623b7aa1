package org.accord.grounding.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.accord.grounding.gazetteer.Countries;
import org.accord.grounding.gazetteer.Country;
import org.accord.grounding.toponym.CountryShares;
import org.accord.model.ReadReport;
import org.accord.model.Span;

/** Counts which countries a story speaks of: by their names, demonyms and governments. */
final class CountryEvidence {

  private static final double OF_GOVERNMENT = 0.2;

  private CountryEvidence() {}

  /** What one word of a report tells of a country. */
  record Told(String code, String name, double weight) {}

  /** Counts over all reports of the story. */
  static CountryShares of(List<ReadReport> reports, Function<ReadReport, List<Told>> evidence) {
    CountryShares shares = new CountryShares();
    reports.parallelStream()
        .map(evidence)
        .toList()
        .forEach(told -> told.forEach(t -> shares.add(t.code, t.name, t.weight)));
    return shares;
  }

  /** What the words of one report tell, in their order. */
  static List<Told> in(ReadReport report) {
    List<Told> told = new ArrayList<>();
    String text = report.text();
    for (Span run : NameRuns.in(text, Span.of(0, text.length()))) {
      int reached = run.start();
      for (Span window : NameRuns.windows(text, run)) {
        if (window.start() >= reached) {
          String name = NameRuns.trimmed(text, window).in(text);
          Optional<Country> country = country(name);
          Optional<Country> government = Countries.shipped().ofGovernment(name);
          if (country.isPresent()) {
            told.add(new Told(country.get().code(), name, 1));
            reached = window.end();
          } else if (government.isPresent()) {
            told.add(new Told(government.get().code(), name, OF_GOVERNMENT));
            reached = window.end();
          }
        }
      }
    }
    return List.copyOf(told);
  }

  private static Optional<Country> country(String name) {
    Countries all = Countries.shipped();
    return all.named(name).or(() -> all.ofDemonym(name));
  }
}
