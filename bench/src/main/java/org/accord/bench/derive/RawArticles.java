package org.accord.bench.derive;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.accord.model.reading.Reader;

/** Real articles that made reports are made of: the examples' texts, and those of other files. */
final class RawArticles {

  private static final int SHORTEST = 8;

  private RawArticles() {}

  /**
   * Reads the articles; those of less than eight sentences are left out.
   *
   * @param files JSON lines, each with a text
   */
  static List<List<Passage>> read(Reader reader, List<Path> files) throws IOException {
    List<List<Passage>> articles = new ArrayList<>();
    for (String text : texts(files)) {
      List<Passage> article = Passage.of(text, reader.read(text));
      if (article.size() >= SHORTEST) {
        articles.add(article);
      }
    }
    return articles;
  }

  private static List<String> texts(List<Path> jsonLines) throws IOException {
    List<String> texts = new ArrayList<>();
    ObjectMapper mapper = new ObjectMapper();
    for (Path file : jsonLines) {
      for (String line : Files.readAllLines(file)) {
        texts.add(mapper.readTree(line).path("text").asText());
      }
    }
    try (Stream<Path> files = Files.walk(Path.of("examples"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        texts.add(Files.readString(file));
      }
    }
    return texts;
  }
}
