package org.accord.grounding.dump;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** The lines of a text file, or of the largest text in a zip file; none longer than a limit. */
final class Lines implements AutoCloseable {

  private static final int LONGEST = 1 << 20;

  private final @Nullable ZipFile zip;
  private final BufferedReader in;
  private long number;

  private Lines(@Nullable ZipFile zip, InputStream in) {
    this.zip = zip;
    this.in = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8), 1 << 16);
  }

  static Lines open(Path file) throws IOException {
    byte[] head;
    try (InputStream in = Files.newInputStream(file)) {
      head = in.readNBytes(2);
    }
    if (head.length < 2 || head[0] != 'P' || head[1] != 'K') {
      return new Lines(null, Files.newInputStream(file));
    }
    ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8);
    ZipEntry text =
        zip.stream()
            .filter(e -> e.getName().toLowerCase(Locale.ROOT).endsWith(".txt"))
            .filter(e -> !e.getName().toLowerCase(Locale.ROOT).endsWith("readme.txt"))
            .max(Comparator.comparingLong(ZipEntry::getSize).thenComparing(ZipEntry::getName))
            .orElse(null);
    if (text == null) {
      zip.close();
      throw new ZipException("no .txt file is in it");
    }
    return new Lines(zip, zip.getInputStream(text));
  }

  /** The next line without its end, cut at the limit; null at the end. */
  @Nullable String next() throws IOException {
    int c = in.read();
    if (c < 0) {
      return null;
    }
    StringBuilder line = new StringBuilder();
    for (; c >= 0 && c != '\n'; c = in.read()) {
      if (line.length() < LONGEST && c != '\r' && c != 0xFEFF) {
        line.append((char) c);
      }
    }
    number++;
    return line.toString();
  }

  /** The number of the line that was read last, from 1. */
  long number() {
    return number;
  }

  @Override
  public void close() throws IOException {
    in.close();
    if (zip != null) {
      zip.close();
    }
  }
}
