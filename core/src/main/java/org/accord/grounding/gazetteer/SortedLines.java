package org.accord.grounding.gazetteer;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** A packed text file held as bytes, whose lines are read only when asked for. */
final class SortedLines {

  private static final int BUFFER = 1 << 16;

  private final byte[] bytes;

  private SortedLines(byte[] bytes) {
    this.bytes = bytes;
  }

  static SortedLines of(byte[] lines) {
    return new SortedLines(lines);
  }

  static SortedLines load(String resource) {
    try (InputStream packed = SortedLines.class.getResourceAsStream(resource)) {
      if (packed == null) {
        throw new IllegalArgumentException("No " + resource + " beside " + SortedLines.class);
      }
      return new SortedLines(unpack(packed.readAllBytes()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A gzip stream ends with the length of what it holds, so that the bytes are copied once. */
  private static byte[] unpack(byte[] packed) throws IOException {
    int length =
        ByteBuffer.wrap(packed)
            .order(ByteOrder.LITTLE_ENDIAN)
            .getInt(packed.length - Integer.BYTES);
    byte[] bytes = new byte[length];
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(packed), BUFFER)) {
      int read = in.readNBytes(bytes, 0, length);
      if (read != length) {
        throw new IOException("Unpacked " + read + " bytes of " + length);
      }
    }
    return bytes;
  }

  int size() {
    return bytes.length;
  }

  /** The line that begins at this offset. */
  String lineAt(int start) {
    return new String(bytes, start, endOf(start) - start, StandardCharsets.UTF_8);
  }

  /** What follows the tab in the line whose first cell is {@code key}, or an empty string. */
  String valueOf(String key) {
    byte[] wanted = (key + "\t").getBytes(StandardCharsets.UTF_8);
    int start = firstFrom(wanted);
    boolean found = start < bytes.length && compare(start, wanted) == 0;
    return found ? lineAt(start).substring(key.length() + 1) : "";
  }

  /** All lines that begin with {@code head}. */
  List<String> linesWith(String head) {
    byte[] wanted = head.getBytes(StandardCharsets.UTF_8);
    List<String> lines = new ArrayList<>();
    int start = firstFrom(wanted);
    while (start < bytes.length && compare(start, wanted) == 0) {
      lines.add(lineAt(start));
      start = endOf(start) + 1;
    }
    return lines;
  }

  /** Where the first line begins that does not sort before {@code wanted}. */
  private int firstFrom(byte[] wanted) {
    int low = 0;
    int high = bytes.length;
    while (low < high) {
      int start = startOf((low + high) >>> 1);
      if (compare(start, wanted) < 0) {
        low = endOf(start) + 1;
      } else {
        high = start;
      }
    }
    return low;
  }

  private int compare(int start, byte[] wanted) {
    int end = Math.min(bytes.length, start + wanted.length);
    return Arrays.compareUnsigned(bytes, start, end, wanted, 0, wanted.length);
  }

  private int startOf(int offset) {
    int at = offset;
    while (at > 0 && bytes[at - 1] != '\n') {
      at--;
    }
    return at;
  }

  private int endOf(int offset) {
    int at = offset;
    while (at < bytes.length && bytes[at] != '\n') {
      at++;
    }
    return at;
  }
}
