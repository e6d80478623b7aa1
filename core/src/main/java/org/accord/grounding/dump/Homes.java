package org.accord.grounding.dump;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.accord.grounding.gazetteer.Candidate;
import org.accord.grounding.gazetteer.Gazetteer;
import org.accord.grounding.gazetteer.GazetteerEntry;
import org.accord.grounding.gazetteer.MatchQuality;
import org.accord.grounding.gazetteer.PlaceKind;
import org.accord.grounding.gazetteer.PlaceQuery;
import org.jspecify.annotations.Nullable;

/**
 * Where places of a dump belong: which of them the shipped gazetteer has, and the names of the
 * divisions they lie in.
 */
final class Homes {

  private static final int MOST = 500;
  private static final double SAME_WITHIN_KM = 100;

  private final Gazetteer shipped;
  private final Map<String, String> divisions = new TreeMap<>();

  Homes(Gazetteer shipped) {
    this.shipped = shipped;
  }

  /** Notes a first-level division, by its code and under the name that the shipped ones use. */
  void note(GazetteerEntry division, String code) {
    divisions.merge(
        division.country() + "." + code,
        shippedOr(division).name(),
        (one, other) -> one.compareTo(other) <= 0 ? one : other);
  }

  @Nullable String division(String country, String code) {
    return divisions.get(country + "." + code);
  }

  /**
   * The shipped entry that is the same place, with the names of both; else the entry itself.
   *
   * <p>GeoNames gave settlements their ids. Divisions are the same by name, as their shipped ids
   * are not from there.
   */
  GazetteerEntry shippedOr(GazetteerEntry entry) {
    List<String> names = new ArrayList<>();
    names.add(entry.name());
    names.addAll(entry.alternates());
    for (String name : names.subList(0, Math.min(names.size(), tries(entry.kind())))) {
      Optional<GazetteerEntry> same =
          shipped.candidates(PlaceQuery.named(name).in(entry.country()).atMost(MOST)).stream()
              .filter(c -> isSame(c, entry))
              .map(Candidate::entry)
              .findFirst();
      if (same.isPresent()) {
        return withNames(same.get(), names);
      }
    }
    return entry;
  }

  /** By how many names to look: of most places of a dump none is shipped. */
  private static int tries(PlaceKind kind) {
    return switch (kind) {
      case SPOT -> 0;
      case ADMIN1, ADMIN2 -> Integer.MAX_VALUE;
      default -> 2;
    };
  }

  private static boolean isSame(Candidate shipped, GazetteerEntry entry) {
    PlaceKind kind = entry.kind();
    if (kind != PlaceKind.ADMIN1 && kind != PlaceKind.ADMIN2) {
      return shipped.entry().id() == entry.id();
    }
    boolean near =
        shipped.entry().kind() == PlaceKind.ADMIN1
            || shipped.entry().kilometresTo(entry.latitude(), entry.longitude()) <= SAME_WITHIN_KM;
    return shipped.entry().kind() == kind && shipped.quality() != MatchQuality.FUZZY && near;
  }

  static GazetteerEntry withNames(GazetteerEntry entry, List<String> more) {
    List<String> all = new ArrayList<>(entry.alternates());
    all.addAll(more);
    return with(entry, entry.admin1(), DumpNames.beside(entry.name(), all));
  }

  static GazetteerEntry with(
      GazetteerEntry entry, @Nullable String admin1, List<String> alternates) {
    return new GazetteerEntry(
        entry.id(),
        entry.name(),
        alternates,
        entry.country(),
        admin1,
        entry.kind(),
        entry.latitude(),
        entry.longitude(),
        entry.population());
  }
}
