package org.accord.grounding.place;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.accord.grounding.gazetteer.Candidate;
import org.accord.grounding.gazetteer.Countries;
import org.accord.grounding.gazetteer.Country;
import org.accord.grounding.gazetteer.MatchQuality;
import org.accord.model.ReadReport;
import org.accord.model.Span;

/** Which countries a story speaks of, and how much: by their names, demonyms and governments. */
final class CountryEvidence {

  private static final double WELL_KNOWN = 100_000;
  private static final double KNOWN = 15_000;
  private static final double OF_GOVERNMENT = 0.2;
  private static final double MENTIONED = 0.08;
  private static final int SHORTEST_FOLDED = 4;

  private final Map<String, Double> weights = new TreeMap<>();
  private double most;

  /** Counts over all reports of the story. */
  static CountryEvidence of(List<ReadReport> reports) {
    CountryEvidence evidence = new CountryEvidence();
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
              evidence.add(country.get().code(), 1);
              reached = window.end();
            } else if (government.isPresent()) {
              evidence.add(government.get().code(), OF_GOVERNMENT);
              reached = window.end();
            }
          }
        }
      }
    }
    return evidence;
  }

  private static Optional<Country> country(String name) {
    Countries all = Countries.shipped();
    return all.named(name).or(() -> all.ofDemonym(name));
  }

  void add(String code, double weight) {
    double now = weights.merge(code, weight, Double::sum);
    most = Math.max(most, now);
  }

  /** From 0, never spoken of, to 1, spoken of most. */
  double share(String code) {
    return most == 0 ? 0 : weights.getOrDefault(code, 0.0) / most;
  }

  /** The countries that are more than a passing word, by code. */
  Set<String> spokenOf() {
    return weights.keySet().stream()
        .filter(c -> share(c) >= MENTIONED)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Whether a name that nothing but a word like "in" shows to be a place's may be this one. */
  boolean supportsAlone(Candidate candidate) {
    boolean exact = candidate.quality().compareTo(MatchQuality.ALTERNATE) <= 0;
    double known = share(candidate.entry().country()) >= MENTIONED ? KNOWN : WELL_KNOWN;
    return exact && candidate.entry().prominence() >= known;
  }

  /** Whether a name may be believed to be this place without any other sign. */
  boolean supports(Candidate candidate) {
    boolean exact =
        candidate.quality() == MatchQuality.EXACT || candidate.quality() == MatchQuality.ALTERNATE;
    if (exact && candidate.entry().prominence() >= WELL_KNOWN) {
      return true;
    }
    boolean spoken = share(candidate.entry().country()) >= MENTIONED;
    return spoken
        && (exact
            || candidate.quality() == MatchQuality.FOLDED
                && candidate.matched().length() >= SHORTEST_FOLDED);
  }
}
