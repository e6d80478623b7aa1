package org.accord.bench.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The text that is read: the plain-text reports of {@code examples/harbour-deal}, or the {@code
 * .txt} files of the folder that the system property {@code accord.bench.texts} names.
 */
public final class ExampleText {

  private ExampleText() {}

  /** All reports, one after another, as one text. */
  public static String load() throws IOException {
    return String.join("\n\n", reports()) + "\n\n";
  }

  /** Each report by itself, in order of the file names. */
  public static List<String> reports() throws IOException {
    String folder = System.getProperty("accord.bench.texts");
    if (folder != null) {
      return texts(Path.of(folder));
    }
    for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
      Path reports = at.resolve("examples/harbour-deal/reports");
      if (Files.isDirectory(reports)) {
        return texts(reports);
      }
    }
    throw new IOException(
        "No examples/harbour-deal above "
            + Path.of("").toAbsolutePath()
            + ". Maybe call it from the repository's folder");
  }

  private static List<String> texts(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      List<String> texts = new ArrayList<>();
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        texts.add(Files.readString(file));
      }
      return texts;
    }
  }

  /** Stretches between white space, the unit in which reading speed is told. */
  static int words(String text) {
    return text.strip().split("\\s+").length;
  }
}
