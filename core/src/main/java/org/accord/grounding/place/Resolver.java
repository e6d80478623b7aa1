package org.accord.grounding.place;

import java.util.ArrayList;
import java.util.Comparator;
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
import org.jspecify.annotations.Nullable;

/**
 * Chooses the gazetteer's entry for a name by what the story speaks of.
 *
 * <p>A candidate's score is the logarithm of its prominence, less for a worse match, more for a
 * country that the story speaks of, for nearness to places already resolved, and for what the text
 * says of its kind or its surroundings. The weights were set by hand on TR-News and LGL.
 */
final class Resolver {

  private static final double PER_COUNTRY = 3.5;
  private static final double PER_NEARNESS = 2.5;
  private static final double NEAR_KM = 120;
  private static final double PER_CONTAINMENT = 8;
  private static final double PER_KIND = 5;
  private static final double BELIEVABLE_ALONE = 15_000;
  private static final double FUZZY_WITHIN_KM = 100;
  private static final double FUZZY_APART = 0.5;
  private static final Set<String> WIDE = Set.of("sea", "water", "region", "border", "street");
  private static final Set<PlaceKind> FAR_FROM_NOTHING =
      Set.of(PlaceKind.COUNTRY, PlaceKind.CONTINENT, PlaceKind.REGION, PlaceKind.WATER);
  private static final Set<String> OWN_POINT =
      Set.of("border crossing", "airport", "camp", "checkpoint");

  private final CountryEvidence evidence;
  private final Gazetteer gazetteer = Gazetteer.shipped();
  private final List<GazetteerEntry> known = new ArrayList<>();

  Resolver(CountryEvidence evidence) {
    this.evidence = evidence;
  }

  /** Marks a place as one of the story's, near which others are likelier. */
  void learn(GazetteerEntry entry) {
    if (!FAR_FROM_NOTHING.contains(entry.kind())) {
      known.add(entry);
    }
  }

  /**
   * The entry for one name.
   *
   * @param kind what the text says it is, null for nothing
   * @param within a name that the text gives as its surroundings, null for none
   */
  Optional<Candidate> resolve(String name, @Nullable String kind, @Nullable String within) {
    if (kind != null && WIDE.contains(kind)) {
      return gazetteer.candidates(name).stream()
          .filter(c -> c.quality().compareTo(MatchQuality.ALTERNATE) <= 0)
          .filter(c -> c.entry().kind() == PlaceKind.WATER || c.entry().kind() == PlaceKind.REGION)
          .findFirst();
    }
    Optional<Country> country =
        Countries.shipped().named(fullForm(name)).or(() -> Countries.shipped().ofDemonym(name));
    if (country.isPresent()
        && (kind == null || kind.equals("country"))
        && !isStateHere(name, within)) {
      return ofCountry(name, country.get());
    }
    List<Candidate> candidates = gazetteer.candidates(PlaceQuery.named(fullForm(name)).atMost(80));
    Optional<Candidate> best =
        candidates.stream().filter(c -> isBelievable(c, kind, within)).max(byScore(kind, within));
    return best.isPresent() || kind != null && OWN_POINT.contains(kind)
        ? best
        : fuzzy(name, kind, within);
  }

  /** "N. Korea", "St. Louis". */
  private static String fullForm(String name) {
    return name.replaceFirst("^N\\. ?", "North ")
        .replaceFirst("^S\\. ?", "South ")
        .replaceFirst("^E\\. ?", "East ")
        .replaceFirst("^W\\. ?", "West ")
        .replaceFirst("^Ft\\. ?", "Fort ")
        .replaceFirst("^Mt\\. ?", "Mount ");
  }

  /** "Georgia" beside US places is the state. */
  private boolean isStateHere(String name, @Nullable String within) {
    return name.equals("Georgia")
        && evidence.share("US") > 0.5
        && evidence.share("RU") < 0.3
        && within == null;
  }

  private Optional<Candidate> ofCountry(String name, Country country) {
    return gazetteer.candidates(PlaceQuery.named(country.name()).in(country.code())).stream()
        .filter(c -> c.entry().kind() == PlaceKind.COUNTRY)
        .findFirst()
        .or(
            () ->
                Optional.of(
                    new Candidate(
                        new GazetteerEntry(
                            country.id(),
                            country.name(),
                            country.names(),
                            country.code(),
                            null,
                            PlaceKind.COUNTRY,
                            country.latitude(),
                            country.longitude(),
                            country.population()),
                        MatchQuality.EXACT,
                        name,
                        0)));
  }

  private Optional<Candidate> fuzzy(String name, @Nullable String kind, @Nullable String within) {
    if (known.isEmpty() || evidence.spokenOf().isEmpty() || name.length() < 5) {
      return Optional.empty();
    }
    return gazetteer
        .candidates(PlaceQuery.named(name).in(evidence.spokenOf()).fuzzily().atMost(80))
        .stream()
        .filter(c -> c.distance() <= FUZZY_APART && nearest(c.entry()) <= FUZZY_WITHIN_KM)
        .max(byScore(kind, within));
  }

  private Comparator<Candidate> byScore(@Nullable String kind, @Nullable String within) {
    return Comparator.comparingDouble((Candidate c) -> score(c, kind, within))
        .thenComparing(Comparator.comparingLong((Candidate c) -> c.entry().id()).reversed());
  }

  private double score(Candidate c, @Nullable String kind, @Nullable String within) {
    GazetteerEntry entry = c.entry();
    double score = Math.log10(entry.prominence() + 10);
    score -=
        switch (c.quality()) {
          case EXACT -> 0;
          case ALTERNATE -> 0.7;
          case FOLDED -> 2;
          case FUZZY -> 3.5 + c.distance();
        };
    score += PER_COUNTRY * Math.sqrt(evidence.share(entry.country()));
    score += PER_NEARNESS * Math.exp(-nearest(entry) / NEAR_KM);
    if (within != null) {
      score += contains(within, entry) ? PER_CONTAINMENT : 0;
    }
    return score + ofKind(entry.kind(), kind);
  }

  private static double ofKind(PlaceKind is, @Nullable String said) {
    if (said == null) {
      return 0;
    }
    boolean division = is == PlaceKind.ADMIN1;
    return switch (said) {
      case "province", "region" -> division ? PER_KIND : 0;
      case "city", "town", "village", "port", "district" ->
          division || is == PlaceKind.COUNTRY || is == PlaceKind.WATER ? -PER_KIND : 0;
      default -> 0;
    };
  }

  private boolean contains(String outer, GazetteerEntry entry) {
    if (entry.admin1() != null && alike(outer, entry.admin1())) {
      return true;
    }
    return Countries.shipped()
        .named(outer)
        .map(c -> c.code().equals(entry.country()))
        .orElseGet(() -> entry.country().equals("US") && UsStates.is(outer, entry.admin1()));
  }

  private static boolean alike(String a, String b) {
    var spelling = org.accord.grounding.gazetteer.Transliteration.shipped();
    return spelling.folded(spelling.plain(a)).equals(spelling.folded(spelling.plain(b)));
  }

  private boolean isBelievable(Candidate c, @Nullable String kind, @Nullable String within) {
    if (within != null && contains(within, c.entry())) {
      return true;
    }
    if (kind != null && OWN_POINT.contains(kind) && nearest(c.entry()) > FUZZY_WITHIN_KM) {
      return false;
    }
    boolean near = nearest(c.entry()) <= FUZZY_WITHIN_KM;
    return evidence.supports(c)
        || near && c.quality() != MatchQuality.FUZZY
        || c.quality().ordinal() <= MatchQuality.ALTERNATE.ordinal()
            && c.entry().prominence() >= BELIEVABLE_ALONE;
  }

  /** Kilometres to the nearest other place of the story; very far where there is none. */
  private double nearest(GazetteerEntry entry) {
    return known.stream()
        .filter(k -> !alike(k.name(), entry.name()))
        .mapToDouble(k -> k.kilometresTo(entry.latitude(), entry.longitude()))
        .min()
        .orElse(Double.MAX_VALUE);
  }
}
