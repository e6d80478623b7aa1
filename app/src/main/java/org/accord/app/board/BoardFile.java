package org.accord.app.board;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.accord.app.UserError;
import org.accord.model.Case;

/**
 * The board as one HTML file that works from disk, without a network.
 *
 * <p>Report text reaches the page only inside a JSON data block with {@code <} escaped, and the
 * page puts it into the document as text, never as markup.
 */
public final class BoardFile {

  private static final Map<String, String> PARTS = new LinkedHashMap<>();

  static {
    PARTS.put("/*STYLE*/", "/org/accord/app/board/board.css");
    PARTS.put("/*D3*/", "/META-INF/resources/webjars/d3/7.9.0/dist/d3.min.js");
    PARTS.put("/*SCRIPT*/", "/org/accord/app/board/board.js");
    PARTS.put("/*WORLD*/", "/org/accord/app/board/borders-50m.json");
  }

  private BoardFile() {}

  /** The board's path beside a case file: {@code case.accord} gives {@code case.html}. */
  public static Path beside(Path caseFile) {
    String name = String.valueOf(caseFile.getFileName()).replaceFirst("\\.accord$", "");
    return caseFile.resolveSibling(name + ".html");
  }

  /** Writes the board, whole or not at all. */
  public static void write(Case made, Path target) {
    Path partial = target.resolveSibling(target.getFileName() + ".part");
    try {
      Files.writeString(partial, page(made), StandardCharsets.UTF_8);
      Files.move(partial, target, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UserError("Cannot write the board to " + target + ": " + e.getMessage());
    }
  }

  /** The page as text. */
  public static String page(Case made) {
    String page = resource("/org/accord/app/board/board.html");
    for (Map.Entry<String, String> part : PARTS.entrySet()) {
      page = page.replace(part.getKey(), resource(part.getValue()));
    }
    return page.replace("/*CASE*/", json(made));
  }

  private static String json(Case made) {
    try {
      return new ObjectMapper()
          .writeValueAsString(BoardJson.of(made))
          .replace("<", "\\u003c")
          .replace("\u2028", "\\u2028")
          .replace("\u2029", "\\u2029");
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String resource(String name) {
    try (InputStream in = BoardFile.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("No resource " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
