package org.accord.app.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.accord.ingest.IngestOptions;
import org.accord.ingest.Ingested;
import org.accord.ingest.ReportFiles;
import org.jspecify.annotations.Nullable;

/**
 * Takes the article out of saved web pages, the way {@code accord read} does, and holds it against
 * the article's text where that is known.
 */
public final class EvaluateArticles {

  private static final String GZIPPED = ".html.gz";

  private EvaluateArticles() {}

  /**
   * Reads {@code gold/html}, writes the predictions, and tells {@code out} how good.
   *
   * @return the figures; null where the folder has no {@code ground-truth.json}
   */
  public static @Nullable ShingleScore run(Path gold, @Nullable Path predictions, Appendable out)
      throws IOException {
    Path truthFile = gold.resolve("ground-truth.json");
    JsonNode truth =
        Files.exists(truthFile) ? new ObjectMapper().readTree(truthFile.toFile()) : null;
    ShingleScore score = new ShingleScore();
    int pages = 0;
    Path folder = Files.createTempDirectory("accord-articles");
    try (Predictions written = Predictions.to(predictions)) {
      for (Path page : pages(gold.resolve("html"))) {
        String name = page.getFileName().toString();
        String id = name.substring(0, name.length() - GZIPPED.length());
        String text = article(page, folder.resolve("page.html"));
        written.add(row(id, text));
        if (truth != null && truth.has(id)) {
          score.add(truth.get(id).path("articleBody").asText(), text);
        }
        pages++;
      }
    } finally {
      Files.deleteIfExists(folder.resolve("page.html"));
      Files.delete(folder);
    }
    out.append(String.format(Locale.ROOT, "%d pages%n", pages));
    if (truth == null) {
      return null;
    }
    out.append(score.line()).append(System.lineSeparator());
    return score;
  }

  private static List<Path> pages(Path html) throws IOException {
    try (Stream<Path> files = Files.list(html)) {
      return files.filter(f -> f.toString().endsWith(GZIPPED)).sorted().toList();
    }
  }

  private static String article(Path page, Path plain) throws IOException {
    try (InputStream in = new GZIPInputStream(Files.newInputStream(page))) {
      Files.write(plain, in.readAllBytes());
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    StringBuilder text = new StringBuilder();
    ReportFiles.read(
        List.of(plain),
        IngestOptions.defaults(),
        ingested -> {
          if (ingested instanceof Ingested.Found found) {
            text.append(found.report().text());
          }
        });
    return text.toString();
  }

  private static Map<String, String> row(String id, String text) {
    Map<String, String> row = new LinkedHashMap<>();
    row.put("id", id);
    row.put("text", text);
    return row;
  }
}
