package org.accord.bench.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The text that is read: the plain-text reports of {@code examples/harbour-deal}, one after
 * another.
 */
final class ExampleText {

  private ExampleText() {}

  static String load() throws IOException {
    for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
      Path reports = at.resolve("examples/harbour-deal/reports");
      if (Files.isDirectory(reports)) {
        return join(reports);
      }
    }
    throw new IOException(
        "No examples/harbour-deal above "
            + Path.of("").toAbsolutePath()
            + ". Maybe call it from the repository's folder");
  }

  private static String join(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> texts = files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
      StringBuilder text = new StringBuilder();
      for (Path file : texts) {
        text.append(Files.readString(file)).append("\n\n");
      }
      return text.toString();
    }
  }

  /** Stretches between white space, the unit in which reading speed is told. */
  static int words(String text) {
    return text.strip().split("\\s+").length;
  }
}
