package org.accord.app.board;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What the board's page is made of: markup, style, modules, d3 and the borders of countries. */
public final class BoardAssets {

  /** The module that draws the page, and imports all others. */
  static final String ENTRY = "page.js";

  private static final String FOLDER = "/org/accord/app/board/";
  private static final String D3 = "/META-INF/resources/webjars/d3/7.9.0/dist/d3.min.js";
  private static final String SCRIPT = "text/javascript; charset=utf-8";

  private static final Map<String, String> TYPES = new TreeMap<>();

  static {
    TYPES.put("live.html", "text/html; charset=utf-8");
    TYPES.put("board.css", "text/css; charset=utf-8");
    TYPES.put("world.json", "application/json");
    TYPES.put("icon.svg", "image/svg+xml");
    TYPES.put("d3.min.js", SCRIPT);
    for (String module :
        ("cite deciding decisions dom evidence findings keys ledger live map page pair replay reports search"
                + " sections standing statements store timeline undertaking")
            .split(" ")) {
      TYPES.put(module + ".js", SCRIPT);
    }
  }

  /** One of them, with its media type. */
  public record Asset(byte[] bytes, String type) {}

  private BoardAssets() {}

  /** The page that the server gives, which loads all else. */
  public static Asset page() {
    return find("live.html").orElseThrow();
  }

  /** What is called so, if it is one of them. */
  public static Optional<Asset> find(String name) {
    String type = TYPES.get(name);
    return type == null ? Optional.empty() : Optional.of(new Asset(bytes(name), type));
  }

  static String text(String name) {
    return new String(bytes(name), StandardCharsets.UTF_8);
  }

  private static byte[] bytes(String name) {
    String path = name.equals("d3.min.js") ? D3 : FOLDER + name;
    try (InputStream in = BoardAssets.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("No resource " + path);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
