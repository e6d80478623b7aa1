package org.accord.grounding.dump;

import java.util.List;

/**
 * One line of a GeoNames dump: nineteen cells, of which these are used.
 *
 * @param others names in other spellings and scripts, as the dump lists them
 * @param feature its class and code: {@code PPPL}
 * @param division code of the first-level division
 */
record DumpLine(
    long id,
    String name,
    List<String> others,
    double latitude,
    double longitude,
    String feature,
    String country,
    String division,
    long population) {

  static final int CELLS = 19;

  /**
   * Reads a line.
   *
   * @throws IllegalArgumentException with what is wrong, for the user
   */
  static DumpLine parse(String line) {
    String[] cells = line.split("\t", -1);
    if (cells.length != CELLS) {
      throw new IllegalArgumentException(cells.length + " cells, not " + CELLS);
    }
    String name = cells[1].strip();
    if (name.isEmpty()) {
      throw new IllegalArgumentException("no name");
    }
    if (!cells[8].matches("[A-Z]{2}|")) {
      throw new IllegalArgumentException("'" + cut(cells[8]) + "' is no country code");
    }
    return new DumpLine(
        whole(cells[0], "id"),
        name,
        List.of((cells[2] + "," + cells[3]).split(",", -1)),
        degrees(cells[4], "latitude", 90),
        degrees(cells[5], "longitude", 180),
        cells[6] + cells[7],
        cells[8],
        cells[10].strip(),
        whole(cells[14].isEmpty() ? "0" : cells[14], "population"));
  }

  private static double degrees(String cell, String what, double most) {
    if (!cell.matches("-?\\d{1,3}(?:\\.\\d{1,20})?") || Math.abs(Double.parseDouble(cell)) > most) {
      throw new IllegalArgumentException("'" + cut(cell) + "' is no " + what);
    }
    return Double.parseDouble(cell);
  }

  private static long whole(String cell, String what) {
    if (!cell.matches("\\d{1,12}")) {
      throw new IllegalArgumentException("'" + cut(cell) + "' is no " + what);
    }
    return Long.parseLong(cell);
  }

  private static String cut(String cell) {
    return cell.length() <= 40 ? cell : cell.substring(0, 40) + "...";
  }
}
