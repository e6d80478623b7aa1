package org.accord.grounding.gazetteer;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * A gazetteer that lies over the shipped one, as one packed file: a head line, its entries, the
 * index of their names.
 *
 * <p>Both parts have the layout of the shipped files, {@code docs/gazetteer.md}.
 */
public final class LayerFile {

  /** Unpacked, a layer has at most so many bytes; more would not fit where a case is derived. */
  public static final long MOST_BYTES = 1L << 30;

  private static final String HEAD = "accord-gazetteer 1 ";
  private static final int LONGEST_HEAD = 80;

  private final SortedLines entries;
  private final SortedLines names;

  private LayerFile(SortedLines entries, SortedLines names) {
    this.entries = entries;
    this.names = names;
  }

  /** Packs lines of entries, sorted by country and id, and the sorted lines of their index. */
  public static void pack(Path entries, Path names, OutputStream out) throws IOException {
    try (OutputStream packed = new GZIPOutputStream(out)) {
      String head = HEAD + Files.size(entries) + " " + Files.size(names) + "\n";
      packed.write(head.getBytes(StandardCharsets.US_ASCII));
      Files.copy(entries, packed);
      Files.copy(names, packed);
    }
  }

  static LayerFile unpack(byte[] packed) {
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(packed), 1 << 16)) {
      String[] sizes = head(in).split(" ", -1);
      long entrySize = Long.parseLong(sizes[0]);
      long nameSize = Long.parseLong(sizes[1]);
      if (entrySize < 0 || nameSize < 0 || entrySize + nameSize > MOST_BYTES) {
        throw new IllegalArgumentException("Too large for a layer: " + entrySize + " bytes");
      }
      byte[] entries = in.readNBytes((int) entrySize);
      byte[] names = in.readNBytes((int) nameSize);
      if (entries.length < entrySize || names.length < nameSize || in.read() >= 0) {
        throw new IllegalArgumentException("Damaged: its parts have other sizes than it says");
      }
      return new LayerFile(SortedLines.of(entries), SortedLines.of(names));
    } catch (IOException | NumberFormatException e) {
      throw new IllegalArgumentException("Not a gazetteer that Accord wrote, or damaged", e);
    }
  }

  /** What the first line says behind the name of the format. */
  private static String head(InputStream in) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int b = in.read(); b != '\n'; b = in.read()) {
      if (b < 0 || line.length() > LONGEST_HEAD) {
        throw new IOException("No head line");
      }
      line.append((char) b);
    }
    if (line.indexOf(HEAD) != 0 || line.substring(HEAD.length()).indexOf(' ') < 0) {
      throw new IOException("Another head line");
    }
    return line.substring(HEAD.length());
  }

  SortedLines entries() {
    return entries;
  }

  SortedLines names() {
    return names;
  }
}
