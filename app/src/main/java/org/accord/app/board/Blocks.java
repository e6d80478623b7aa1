package org.accord.app.board;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.GZIPOutputStream;
import org.accord.model.Case;

/**
 * How a page holds its data: in named blocks of JSON, plain to whoever opens the file in an editor,
 * or packed where the case is so large that a browser would choke on it.
 *
 * @param packed whether each block is compressed; the page unpacks those that it shows
 */
record Blocks(boolean packed) {

  /** So many characters of reports a page holds plainly: some six hundred articles. */
  private static final int MOST_PLAIN = 2_000_000;

  private static final int WORTH_PACKING = 500;

  private static final ObjectMapper MAPPER = new ObjectMapper();

  /** As the size of the case wants it. */
  static Blocks fitting(Case whole) {
    return new Blocks(
        whole.reports().stream().mapToLong(r -> r.text().length()).sum() > MOST_PLAIN);
  }

  /** A block of data under a name; whatever it says, it stays a block of data. */
  String block(String name, JsonNode data) {
    try {
      return block(name, MAPPER.writeValueAsString(data));
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  String block(String name, String json) {
    if (!name.matches("[\\w./:@-]+")) {
      throw new IllegalArgumentException("Not a name of a block: " + name);
    }
    boolean pack = packed && json.length() >= WORTH_PACKING;
    return "<script type=\"application/"
        + (pack ? "gzip" : "json")
        + "\" data-block=\""
        + name
        + "\">"
        + (pack ? pack(json) : PageText.harmless(json))
        + "</script>\n";
  }

  private static String pack(String json) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream packing = new GZIPOutputStream(bytes)) {
      packing.write(PageText.harmless(json).getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Base64.getEncoder().encodeToString(bytes.toByteArray());
  }
}
