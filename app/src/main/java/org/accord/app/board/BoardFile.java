package org.accord.app.board;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.accord.app.UserError;
import org.accord.model.Case;

/**
 * The board as one HTML file that works from disk, without a network.
 *
 * <p>Report text reaches the page only inside a JSON data block with {@code <} escaped, and the
 * page puts it into the document as text, never as markup. The page's policy lets only its own two
 * scripts run, by their digests, and loads nothing.
 */
public final class BoardFile {

  private static final String D3 = "/META-INF/resources/webjars/d3/7.9.0/dist/d3.min.js";

  /** One scope, so order matters only for what runs at once. */
  private static final List<String> SCRIPTS =
      List.of(
          "dom.js",
          "evidence.js",
          "standing.js",
          "findings.js",
          "undertaking.js",
          "ledger.js",
          "map.js",
          "statements.js",
          "reports.js",
          "page.js");

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
    String d3 = resource(D3);
    String script =
        SCRIPTS.stream()
            .map(name -> resource("/org/accord/app/board/" + name))
            .collect(Collectors.joining("\n", "(() => {\n\"use strict\";\n", "})();"));
    return resource("/org/accord/app/board/board.html")
        .replace("/*HASHES*/", hash(d3) + " " + hash(script))
        .replace("/*STYLE*/", resource("/org/accord/app/board/board.css"))
        .replace("/*D3*/", d3)
        .replace("/*SCRIPT*/", script)
        .replace("/*WORLD*/", resource("/org/accord/app/board/borders-50m.json"))
        .replace("/*CASE*/", json(made));
  }

  private static String json(Case made) {
    try {
      return harmless(new ObjectMapper().writeValueAsString(BoardJson.of(made)));
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Escapes what would end the block of data, or what no file in UTF-8 can hold. */
  private static String harmless(String json) {
    StringBuilder out = new StringBuilder(json.length() + 1024);
    for (int i = 0; i < json.length(); i++) {
      char c = json.charAt(i);
      boolean pair =
          Character.isHighSurrogate(c)
              && i + 1 < json.length()
              && Character.isLowSurrogate(json.charAt(i + 1));
      if (pair) {
        out.append(c).append(json.charAt(++i));
      } else if (c == '<' || c == '\u2028' || c == '\u2029' || Character.isSurrogate(c)) {
        out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }

  private static String hash(String script) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
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
