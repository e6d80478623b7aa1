package org.accord.grounding.gazetteer;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How far from its point a place reaches: of a division the distance within which nine in ten of
 * its settlements lie; of a settlement a radius by its population.
 */
public final class Extents {

  private static final double OF_COUNTRY = 1000;
  private static final double SMALLEST = 2;
  private static final double PEOPLE_PER_KM2 = 4000;
  private static final double MOST = 0.9;

  private final Gazetteer gazetteer;
  private final Map<String, Map<String, Double>> ofDivisions = new ConcurrentHashMap<>();

  Extents(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** Kilometres; a country, a region and a sea reach very far. */
  public double kilometres(GazetteerEntry entry) {
    return switch (entry.kind()) {
      case COUNTRY, CONTINENT, REGION, WATER -> OF_COUNTRY;
      case ADMIN1 ->
          ofDivisions
              .computeIfAbsent(entry.country(), this::divisions)
              .getOrDefault(entry.name(), OF_COUNTRY);
      case ADMIN2 -> 30;
      case CAPITAL, CITY, VILLAGE, QUARTER, SPOT ->
          Math.max(SMALLEST, Math.sqrt(entry.population() / PEOPLE_PER_KM2 / Math.PI));
    };
  }

  private Map<String, Double> divisions(String country) {
    List<GazetteerEntry> entries = gazetteer.entriesOf(country);
    Map<String, Double> extents = new java.util.TreeMap<>();
    for (GazetteerEntry division : entries) {
      if (division.kind() == PlaceKind.ADMIN1) {
        double[] far =
            entries.stream()
                .filter(e -> division.name().equals(e.admin1()))
                .mapToDouble(e -> e.kilometresTo(division.latitude(), division.longitude()))
                .sorted()
                .toArray();
        if (far.length > 0) {
          extents.put(division.name(), far[(int) (MOST * (far.length - 1))]);
        }
      }
    }
    return Map.copyOf(extents);
  }
}
