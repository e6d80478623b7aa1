package org.accord.bench.gazetteer;

import java.util.ArrayList;
import java.util.List;

/**
 * Between which parallels and meridians the settlements of a division lie; its middle stands for
 * the division. One settlement in a hundred at either side is taken as misplaced.
 */
final class Extent {

  private static final int MISPLACED = 100;

  private final List<Double> latitudes = new ArrayList<>();
  private final List<Double> longitudes = new ArrayList<>();
  private long population;

  void add(double latitude, double longitude, long people) {
    latitudes.add(latitude);
    longitudes.add(longitude);
    population += people;
  }

  /** A middle known better than the settlements tell. */
  void moveTo(double latitude, double longitude) {
    latitudes.clear();
    longitudes.clear();
    add(latitude, longitude, 0);
  }

  double latitude() {
    return middle(latitudes);
  }

  double longitude() {
    return middle(longitudes);
  }

  long population() {
    return population;
  }

  private static double middle(List<Double> values) {
    List<Double> sorted = values.stream().sorted().toList();
    int spare = sorted.size() / MISPLACED;
    return (sorted.get(spare) + sorted.get(sorted.size() - 1 - spare)) / 2;
  }
}
