package org.accord.bench.lineage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.accord.lineage.words.SentenceCutter;
import org.jspecify.annotations.Nullable;

/**
 * Sentences of news to make other sentences from: those of the examples, and of a file of reports
 * (JSON lines with {@code text}) where one is given.
 */
final class RawSentences {

  private static final int SHORTEST = 6;

  private RawSentences() {}

  static List<String> load(@Nullable Path bulk) throws IOException {
    List<String> sentences = new ArrayList<>();
    try (Stream<Path> files = Files.walk(examples())) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        add(Files.readString(file), sentences);
      }
    }
    if (bulk != null) {
      ObjectMapper mapper = new ObjectMapper();
      for (String line : Files.readAllLines(bulk)) {
        JsonNode report = mapper.readTree(line);
        add(report.path("text").asText(), sentences);
      }
    }
    return sentences;
  }

  private static void add(String text, List<String> sentences) {
    SentenceCutter.cut(text).stream()
        .map(s -> s.in(text))
        .filter(s -> s.split(" ").length >= SHORTEST)
        .forEach(sentences::add);
  }

  private static Path examples() throws IOException {
    for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
      if (Files.isDirectory(at.resolve("examples/harbour-deal"))) {
        return at.resolve("examples");
      }
    }
    throw new IOException("No examples above this folder. Maybe call it from the repository");
  }
}
