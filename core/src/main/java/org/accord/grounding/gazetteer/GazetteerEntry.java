package org.accord.grounding.gazetteer;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One place of the gazetteer.
 *
 * @param id its GeoNames id; negative for divisions, regions and waters, which are made here
 * @param name its usual name, with its marks
 * @param alternates other names in Latin letters
 * @param country ISO 3166 code of two letters, empty for a continent
 * @param admin1 name of the first-level division it lies in, null if unknown
 * @param latitude degrees north, WGS 84
 * @param longitude degrees east, WGS 84
 * @param population 0 where unknown
 */
public record GazetteerEntry(
    long id,
    String name,
    List<String> alternates,
    String country,
    @Nullable String admin1,
    PlaceKind kind,
    double latitude,
    double longitude,
    long population) {

  private static final double EARTH_DIAMETER_KM = 12742;
  private static final int COLUMNS = 9;

  public GazetteerEntry {
    Objects.requireNonNull(name);
    alternates = List.copyOf(alternates);
    if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
      throw new IllegalArgumentException(
          name + " lies at " + latitude + ", " + longitude + ". Maybe the two are exchanged");
    }
  }

  /** Great-circle distance. */
  public double kilometresTo(double otherLatitude, double otherLongitude) {
    double here = Math.toRadians(latitude);
    double there = Math.toRadians(otherLatitude);
    double north = Math.sin((there - here) / 2);
    double east = Math.sin(Math.toRadians(otherLongitude - longitude) / 2);
    double chord = north * north + Math.cos(here) * Math.cos(there) * east * east;
    return EARTH_DIAMETER_KM * Math.asin(Math.min(1, Math.sqrt(chord)));
  }

  /** How much a reader thinks of this place first: population, weighed by kind. */
  public double prominence() {
    return (population + 1) * kind.weight();
  }

  /** The entry as a line of the gazetteer's file. */
  public String toLine() {
    return String.join(
        "\t",
        country,
        Long.toString(id),
        String.valueOf(kind.code()),
        name,
        String.join("|", alternates),
        admin1 == null ? "" : admin1,
        degrees(latitude),
        degrees(longitude),
        Long.toString(population));
  }

  /** Reads a line of the gazetteer's file. */
  public static GazetteerEntry ofLine(String line) {
    String[] cells = line.split("\t", -1);
    if (cells.length != COLUMNS) {
      throw new IllegalArgumentException("Not a line of the gazetteer: '" + line + "'");
    }
    return new GazetteerEntry(
        Long.parseLong(cells[1]),
        cells[3],
        cells[4].isEmpty() ? List.of() : List.of(cells[4].split("\\|")),
        cells[0],
        cells[5].isEmpty() ? null : cells[5],
        PlaceKind.of(cells[2]),
        Double.parseDouble(cells[6]),
        Double.parseDouble(cells[7]),
        Long.parseLong(cells[8]));
  }

  /** Four decimals are eleven metres, nearer than any report. */
  private static String degrees(double value) {
    return java.math.BigDecimal.valueOf(value)
        .setScale(4, java.math.RoundingMode.HALF_EVEN)
        .stripTrailingZeros()
        .toPlainString();
  }
}
