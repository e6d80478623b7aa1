package org.accord.ingest.bytes;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a stream of bytes, of which no more than {@code maxBytes} each are ever held.
 *
 * <p>A longer line is read past. One that also holds a NUL ends the reading: such a file is a hole
 * or a binary, and its next line may be gigabytes away.
 */
public final class BoundedLines {

  private final InputStream in;
  private final long maxBytes;
  private boolean ended;

  public BoundedLines(InputStream in, long maxBytes) {
    this.in = in;
    this.maxBytes = maxBytes;
  }

  /** A line without its end. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  public record Line(byte[] bytes, boolean tooLong) {}

  /** The next line, null at the end. */
  public @Nullable Line next() throws IOException {
    if (ended) {
      return null;
    }
    ByteArrayOutputStream held = new ByteArrayOutputStream();
    boolean tooLong = false;
    boolean any = false;
    boolean nul = false;
    for (int b = in.read(); b != '\n'; b = in.read()) {
      if (b < 0) {
        ended = true;
        return any ? new Line(held.toByteArray(), tooLong) : null;
      }
      any = true;
      nul |= b == 0;
      tooLong |= held.size() >= maxBytes;
      if (tooLong && nul) {
        ended = true;
        return new Line(new byte[0], true);
      }
      if (!tooLong) {
        held.write(b);
      }
    }
    return new Line(held.toByteArray(), tooLong);
  }
}
