package org.accord.grounding.toponym;

import java.util.List;
import org.accord.grounding.gazetteer.Candidate;
import org.accord.grounding.gazetteer.Countries;
import org.accord.grounding.gazetteer.GazetteerEntry;
import org.accord.grounding.gazetteer.PlaceKind;
import org.accord.grounding.gazetteer.Transliteration;
import org.jspecify.annotations.Nullable;

/**
 * What speaks for a candidate apart from other names: a sum of logarithms to base ten.
 *
 * <p>The weights were set by hand on one half, by hash, of TR-News and LGL.
 */
final class Weights {

  static final double ALTERNATE = 1.5;
  static final double FOLDED = 3;
  static final double FUZZY = 3.5;
  static final double OF_COUNTRY = 3;
  static final double WITHIN = 8;
  static final double OF_KIND = 5;
  static final double COUNTRY_ITSELF = 2;
  static final double SEA = 3;

  private final CountryShares shares;

  Weights(CountryShares shares) {
    this.shares = shares;
  }

  double of(Candidate candidate, Toponym toponym) {
    GazetteerEntry entry = candidate.entry();
    double score = Math.log10(entry.prominence() + 10);
    score -=
        switch (candidate.quality()) {
          case EXACT -> 0;
          case ALTERNATE -> isBareName(candidate) ? 0 : ALTERNATE;
          case FOLDED -> FOLDED;
          case FUZZY -> FUZZY + candidate.distance();
        };
    double share =
        entry.kind() == PlaceKind.COUNTRY
            ? shares.shareWithout(entry.country(), toponym.name())
            : shares.share(entry.country());
    score += OF_COUNTRY * Math.sqrt(share);
    score += entry.kind() == PlaceKind.COUNTRY ? COUNTRY_ITSELF : 0;
    score += isWithin(toponym.within(), entry) ? WITHIN : 0;
    score += isSea(entry) ? SEA : 0;
    return score + ofKind(entry, toponym.kind());
  }

  /** "New York" of "New York City" is as good as the name itself; a sea is known by its own. */
  private static boolean isBareName(Candidate candidate) {
    return candidate.entry().name().equals(candidate.matched() + " City")
        || isSea(candidate.entry());
  }

  /** By hand among the waters of the world: better known than any village called after it. */
  private static boolean isSea(GazetteerEntry entry) {
    return entry.kind() == PlaceKind.WATER && entry.country().isEmpty();
  }

  private static double ofKind(GazetteerEntry entry, @Nullable String said) {
    if (said == null) {
      return 0;
    }
    PlaceKind is = entry.kind();
    return switch (said) {
      case "province", "region" -> is == PlaceKind.ADMIN1 ? OF_KIND : 0;
      case "county" -> is == PlaceKind.ADMIN2 ? OF_KIND : 0;
      case "city", "town", "village", "port", "district" ->
          is == PlaceKind.ADMIN1 || is == PlaceKind.COUNTRY || is == PlaceKind.WATER ? -OF_KIND : 0;
      case "border crossing", "airport", "camp", "checkpoint" -> is == PlaceKind.SPOT ? OF_KIND : 0;
      default -> 0;
    };
  }

  /** Whether the text names the country or the division that the entry lies in. */
  static boolean isWithin(List<String> outer, GazetteerEntry entry) {
    return outer.stream().anyMatch(name -> contains(name, entry));
  }

  private static boolean contains(String outer, GazetteerEntry entry) {
    if (entry.admin1() != null && alike(outer, entry.admin1())) {
      return true;
    }
    return entry.admin1() != null && ShortForms.mean(outer, entry.country(), entry.admin1())
        || Countries.shipped()
            .named(outer)
            .filter(c -> c.code().equals(entry.country()))
            .filter(c -> entry.kind() != PlaceKind.COUNTRY)
            .isPresent();
  }

  static boolean alike(String a, String b) {
    Transliteration spelling = Transliteration.shipped();
    return spelling.folded(spelling.plain(a)).equals(spelling.folded(spelling.plain(b)));
  }
}
