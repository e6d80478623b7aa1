package org.accord.reading;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What {@code reader.json} says of the model.
 *
 * @param version of the model alone
 * @param maxPieces most pieces of one input, with the opening and the closing one
 */
record ReaderModel(String version, int maxPieces, List<Head> heads, TypeHead types) {

  ReaderModel {
    heads = List.copyOf(heads);
    if (heads.isEmpty() || maxPieces < 16) {
      throw new IllegalArgumentException(
          "A model of " + heads.size() + " heads and " + maxPieces + " pieces cannot read");
    }
  }

  static ReaderModel read(InputStream in) throws IOException {
    JsonNode json = new ObjectMapper().readTree(in);
    List<Head> heads = new ArrayList<>();
    json.required("heads").forEach(head -> heads.add(Head.of(head)));
    return new ReaderModel(
        json.required("version").asText(),
        json.required("maxPieces").asInt(),
        heads,
        TypeHead.of(json.required("types")));
  }

  /** The network's outputs in order: one a head, then that of the types. */
  List<String> outputs() {
    return Stream.concat(heads.stream().map(Head::name), Stream.of(types.name())).toList();
  }
}
