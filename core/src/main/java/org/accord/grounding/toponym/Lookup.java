package org.accord.grounding.toponym;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.accord.grounding.gazetteer.Candidate;
import org.accord.grounding.gazetteer.Countries;
import org.accord.grounding.gazetteer.Country;
import org.accord.grounding.gazetteer.Gazetteer;
import org.accord.grounding.gazetteer.GazetteerEntry;
import org.accord.grounding.gazetteer.MatchQuality;
import org.accord.grounding.gazetteer.PlaceKind;
import org.accord.grounding.gazetteer.PlaceQuery;

/** Asks the gazetteer, and the table of countries, for all that a toponym may mean. */
final class Lookup {

  private static final int MOST = 150;
  private static final int SHORTEST_REST = 4;
  private static final Set<String> WIDE = Set.of("sea", "water", "region", "border", "street");

  private final Gazetteer gazetteer;
  private final Countries countries = Countries.shipped();

  Lookup(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** Best known first; none for a name that nothing has. */
  List<Candidate> of(Toponym toponym) {
    String name = toponym.name();
    String kind = toponym.kind();
    if (kind != null && WIDE.contains(kind)) {
      return gazetteer.candidates(name).stream()
          .filter(c -> c.quality().compareTo(MatchQuality.ALTERNATE) <= 0)
          .filter(c -> c.entry().kind() == PlaceKind.WATER || c.entry().kind() == PlaceKind.REGION)
          .toList();
    }
    List<Candidate> found = new ArrayList<>();
    if (kind == null || kind.equals("country")) {
      country(name).ifPresent(c -> found.add(ofCountry(name, c)));
    }
    if (found.isEmpty()) {
      Demonyms.home(name).ifPresent(home -> found.addAll(ofHome(name, home)));
    }
    if (!found.isEmpty() && found.get(0).quality() == MatchQuality.ALTERNATE) {
      return found;
    }
    PlaceQuery query = PlaceQuery.named(fullForm(name)).atMost(MOST);
    for (Candidate candidate : gazetteer.candidates(query)) {
      boolean folded = candidate.quality() == MatchQuality.FOLDED;
      if (folded && candidate.entry().kind() == PlaceKind.COUNTRY
          || isSpotOfThatTown(candidate, toponym)) {
        continue;
      }
      if (found.stream().noneMatch(f -> f.entry().id() == candidate.entry().id())) {
        found.add(candidate);
      }
    }
    return found;
  }

  /** "Marra" alone is the town and not Marra Airport, though that is found by "Marra" too. */
  private static boolean isSpotOfThatTown(Candidate candidate, Toponym toponym) {
    return candidate.entry().kind() == PlaceKind.SPOT
        && !candidate.matched().equals(candidate.entry().name())
        && candidate.entry().name().contains(candidate.matched())
        && !Belief.hasOwnPoint(toponym);
  }

  private List<Candidate> ofHome(String name, Demonyms.Home home) {
    PlaceQuery query = PlaceQuery.named(home.name());
    PlaceQuery within = home.country().isEmpty() ? query : query.in(home.country());
    return gazetteer.candidates(within).stream()
        .filter(c -> c.quality() == MatchQuality.EXACT)
        .filter(c -> home.country().isEmpty() == c.entry().country().isEmpty())
        .map(c -> new Candidate(c.entry(), MatchQuality.ALTERNATE, name, 0))
        .limit(1)
        .toList();
  }

  /** The places of the name without its last word: "Greer" of "Greer Station". */
  List<Candidate> withoutLastWord(Toponym toponym) {
    int space = toponym.name().lastIndexOf(' ');
    return space < SHORTEST_REST
        ? List.of()
        : gazetteer
            .candidates(PlaceQuery.named(toponym.name().substring(0, space)).atMost(MOST))
            .stream()
            .filter(Belief::isExact)
            .filter(c -> !Neighbourhood.isVast(c.entry().kind()))
            .map(c -> new Candidate(c.entry(), MatchQuality.FOLDED, toponym.name(), 0))
            .toList();
  }

  /** Nearly alike names within countries. */
  List<Candidate> fuzzily(String name, Set<String> within) {
    return gazetteer.candidates(PlaceQuery.named(name).in(within).fuzzily().atMost(MOST));
  }

  private Optional<Country> country(String name) {
    return countries
        .named(fullForm(name))
        .or(() -> countries.named(name))
        .or(() -> countries.ofDemonym(name));
  }

  /** "N. Korea", "St. Louis", but "N.C." as it is. */
  static String fullForm(String name) {
    return name.replaceFirst("^N\\. ?(?=\\p{Lu}\\p{Ll})", "North ")
        .replaceFirst("^S\\. ?(?=\\p{Lu}\\p{Ll})", "South ")
        .replaceFirst("^E\\. ?(?=\\p{Lu}\\p{Ll})", "East ")
        .replaceFirst("^W\\. ?(?=\\p{Lu}\\p{Ll}{3})", "West ")
        .replaceFirst("^Ft\\. ?", "Fort ")
        .replaceFirst("^Mt\\. ?", "Mount ")
        .replaceFirst("\\b(?:Co|Cty)\\.?$", "County");
  }

  private Candidate ofCountry(String name, Country country) {
    return gazetteer.candidates(PlaceQuery.named(country.name()).in(country.code())).stream()
        .filter(c -> c.entry().kind() == PlaceKind.COUNTRY)
        .map(c -> new Candidate(c.entry(), MatchQuality.EXACT, name, 0))
        .findFirst()
        .orElseGet(() -> new Candidate(entry(country), MatchQuality.EXACT, name, 0));
  }

  private static GazetteerEntry entry(Country country) {
    return new GazetteerEntry(
        country.id(),
        country.name(),
        country.names(),
        country.code(),
        null,
        PlaceKind.COUNTRY,
        country.latitude(),
        country.longitude(),
        country.population());
  }
}
