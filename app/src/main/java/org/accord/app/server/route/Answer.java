package org.accord.app.server.route;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** What is sent back: a status, the bytes with their form, and headers besides. */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Answer(int status, String type, byte[] body, Map<String, String> headers) {

  private static final ObjectMapper JSON = new ObjectMapper();

  public Answer {
    headers = Map.copyOf(headers);
  }

  public static Answer json(JsonNode body) {
    return json(200, body);
  }

  public static Answer json(int status, JsonNode body) {
    try {
      return new Answer(status, "application/json", JSON.writeValueAsBytes(body), Map.of());
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Text of any form in UTF-8. */
  public static Answer text(String type, String text) {
    return new Answer(
        200, type + "; charset=utf-8", text.getBytes(StandardCharsets.UTF_8), Map.of());
  }

  /** Whether nothing but the bytes may differ. */
  public boolean isLike(Answer other) {
    return status == other.status && type.equals(other.type) && headers.equals(other.headers);
  }

  /** The same, said to be of another form. */
  public Answer as(String otherType) {
    return new Answer(status, otherType, body, headers);
  }

  /** The same with more headers. */
  public Answer with(Map<String, String> more) {
    Map<String, String> all = new TreeMap<>(headers);
    all.putAll(more);
    return new Answer(status, type, body, all);
  }
}
