package org.accord.lineage.index;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.BiConsumer;
import java.util.zip.CRC32C;
import org.accord.model.ReportId;

/**
 * The reports added since the last segment was written, one record each: length, name, kept runs,
 * checksum.
 *
 * <p>A record is handed to the system before the report counts as added, so that a killed program
 * loses none. A last record that is broken was never told of; it is cut off.
 */
final class Journal implements Closeable {

  private final OutputStream out;

  private Journal(OutputStream out) {
    this.out = out;
  }

  /** Opens a journal behind its last whole record, each of which is handed to {@code each}. */
  static Journal open(Path file, BiConsumer<ReportId, long[]> each) throws IOException {
    if (Files.exists(file)) {
      byte[] bytes = Files.readAllBytes(file);
      int whole = replay(bytes, each);
      if (whole < bytes.length) {
        try (var channel = Files.newByteChannel(file, StandardOpenOption.WRITE)) {
          channel.truncate(whole);
        }
      }
    }
    return new Journal(
        new BufferedOutputStream(
            Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)));
  }

  void append(ReportId report, long[] runs) throws IOException {
    byte[] name = report.value().getBytes(StandardCharsets.UTF_8);
    int length = Integer.BYTES + name.length + runs.length * Long.BYTES;
    ByteBuffer record = ByteBuffer.allocate(length + 2 * Integer.BYTES);
    record.putInt(length).putInt(name.length).put(name);
    record.asLongBuffer().put(runs);
    record.position(Integer.BYTES + length);
    record.putInt(sum(record.array(), Integer.BYTES, length));
    out.write(record.array());
  }

  void flush() throws IOException {
    out.flush();
  }

  @Override
  public void close() throws IOException {
    out.close();
  }

  /** How many bytes the whole records take up. */
  private static int replay(byte[] bytes, BiConsumer<ReportId, long[]> each) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    int whole = 0;
    while (in.remaining() >= 2 * Integer.BYTES) {
      int length = in.getInt();
      if (length < Integer.BYTES || length > in.remaining() - Integer.BYTES) {
        break;
      }
      int end = in.position() + length;
      if (in.getInt(end) != sum(bytes, in.position(), length)) {
        break;
      }
      byte[] name = new byte[in.getInt()];
      in.get(name);
      long[] runs = new long[(end - in.position()) / Long.BYTES];
      in.asLongBuffer().get(runs);
      each.accept(new ReportId(new String(name, StandardCharsets.UTF_8)), runs);
      whole = end + Integer.BYTES;
      in.position(whole);
    }
    return whole;
  }

  private static int sum(byte[] bytes, int from, int length) {
    CRC32C sum = new CRC32C();
    sum.update(bytes, from, length);
    return (int) sum.getValue();
  }
}
