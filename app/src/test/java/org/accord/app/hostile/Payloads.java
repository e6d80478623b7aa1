package org.accord.app.hostile;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The words that hostile reports are made of. */
final class Payloads {

  private Payloads() {}

  static List<String> all() {
    ObjectMapper json = new ObjectMapper();
    List<String> all = new ArrayList<>();
    try (InputStream in =
        Objects.requireNonNull(Payloads.class.getResourceAsStream("payloads.txt"))) {
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
        if (!line.startsWith("#")) {
          all.add(json.readValue(line, String.class));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return all;
  }
}
