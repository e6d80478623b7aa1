package org.accord.ingest.bytes;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads a file whole, or refuses it by its size without reading it. */
public final class Bytes {

  private Bytes() {}

  public static byte[] of(Path file, long maxBytes) throws Refusal {
    try {
      long size = Files.size(file);
      if (size > maxBytes) {
        throw new Refusal("Too large: " + size + " bytes, the limit is " + maxBytes);
      }
      try (InputStream in = Files.newInputStream(file)) {
        byte[] bytes = in.readNBytes((int) maxBytes + 1);
        if (bytes.length > maxBytes) {
          throw new Refusal("Too large: over " + maxBytes + " bytes");
        }
        return bytes;
      }
    } catch (IOException | SecurityException e) {
      throw unreadable(e);
    }
  }

  public static Refusal unreadable(Exception e) {
    return new Refusal("Unreadable: " + e.getClass().getSimpleName());
  }
}
