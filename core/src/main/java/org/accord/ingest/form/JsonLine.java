package org.accord.ingest.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.accord.ingest.bytes.Refusal;
import org.accord.ingest.bytes.TextDecoder;
import org.accord.ingest.dates.Dating;
import org.accord.ingest.dates.PublishedForms;
import org.jspecify.annotations.Nullable;

/**
 * One line of JSON: {@code id, outlet, published, title, text, url}, of which only {@code text} is
 * needed.
 */
public record JsonLine(@Nullable String id, Particulars particulars, String text) {

  private static final ObjectMapper JSON =
      new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  public static JsonLine parse(String line) throws Refusal {
    JsonNode node;
    try {
      node = JSON.readTree(line);
    } catch (JsonProcessingException e) {
      throw new Refusal("Not JSON: " + e.getOriginalMessage());
    }
    if (!node.isObject()) {
      throw new Refusal("Not a JSON object");
    }
    String text = string(node, "text");
    if (text == null) {
      throw new Refusal("No \"text\"");
    }
    if (text.isBlank()) {
      throw new Refusal("Blank: no words in \"text\"");
    }
    Dating dating = PublishedForms.parse(string(node, "published")).orElse(null);
    Particulars particulars =
        new Particulars(string(node, "outlet"), dating, string(node, "title"), string(node, "url"));
    return new JsonLine(string(node, "id"), particulars, TextDecoder.checked(text));
  }

  private static @Nullable String string(JsonNode node, String field) {
    JsonNode value = node.get(field);
    return value == null || !value.isValueNode() || value.isNull() ? null : whole(value.asText());
  }

  /** JSON can escape half a surrogate pair; no encoding can store one. */
  private static String whole(String text) {
    StringBuilder out = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isSurrogate(c)) {
        continue;
      }
      if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
        continue;
      }
      out = out == null ? new StringBuilder(text) : out;
      out.setCharAt(i, '\uFFFD');
    }
    return out == null ? text : out.toString();
  }
}
