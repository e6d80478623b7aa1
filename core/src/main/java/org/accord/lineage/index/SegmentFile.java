package org.accord.lineage.index;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.zip.CRC32C;

/**
 * A sorted run on disk: a header, the entries, their directory; little endian.
 *
 * <p>The header holds a magic number, the number of entries, the bits of the directory, and a
 * checksum of all that follows. A file is written beside its place and moved there when it is
 * whole, and never changed again.
 */
final class SegmentFile {

  static final String SUFFIX = ".run";

  /** Eight bytes an entry, so that one mapping reaches over the file. */
  static final int MOST_ENTRIES = 1 << 27;

  private static final long MAGIC = 0x3147_4553_4452_4341L;
  private static final int HEADER = 32;
  private static final int BUFFER = 1 << 20;

  private SegmentFile() {}

  static void write(Path file, SortedRun run) throws IOException {
    write(file, run, SortedRun.of(new long[0]));
  }

  /** Writes the entries of both, merged. */
  static void write(Path file, SortedRun a, SortedRun b) throws IOException {
    Path beside = file.resolveSibling(file.getFileName() + ".tmp");
    try (FileChannel out =
        FileChannel.open(
            beside,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      Writing writing = new Writing(out.position(HEADER));
      SortedRun.Directory directory = new SortedRun.Directory(Math.addExact(a.size(), b.size()));
      SortedRun.merge(
          a,
          b,
          entry -> {
            directory.next(entry);
            writing.take(entry);
          });
      IntBuffer places = directory.finish();
      while (places.hasRemaining()) {
        writing.take(places.get());
      }
      writing.finish();
      ByteBuffer header = ByteBuffer.allocate(HEADER).order(ByteOrder.LITTLE_ENDIAN);
      header
          .putLong(MAGIC)
          .putInt(directory.size())
          .putInt(directory.bits())
          .putLong(writing.sum.getValue());
      out.position(0);
      writing.drain(header.rewind());
      out.force(true);
    }
    Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
  }

  /** Maps the file into memory. Sizes are checked at once, the checksum by {@link #verify}. */
  static SortedRun open(Path file) throws IOException {
    try (FileChannel in = FileChannel.open(file, StandardOpenOption.READ)) {
      ByteBuffer header = header(file, in);
      int size = header.getInt(8);
      int bits = header.getInt(12);
      long entries = (long) size * Long.BYTES;
      long places = bits < 1 || bits > 30 ? -1 : ((1L << bits) + 1) * Integer.BYTES;
      if (size < 0 || places < 0 || in.size() != HEADER + entries + places) {
        throw new IndexDamagedException(file, "it is " + in.size() + " bytes long");
      }
      LongBuffer run =
          in.map(MapMode.READ_ONLY, HEADER, entries).order(ByteOrder.LITTLE_ENDIAN).asLongBuffer();
      IntBuffer directory =
          in.map(MapMode.READ_ONLY, HEADER + entries, places)
              .order(ByteOrder.LITTLE_ENDIAN)
              .asIntBuffer();
      return new SortedRun(run, directory, bits);
    }
  }

  /** Reads the whole file and holds it against its checksum. */
  static void verify(Path file) throws IOException {
    try (FileChannel in = FileChannel.open(file, StandardOpenOption.READ)) {
      long expected = header(file, in).getLong(16);
      CRC32C sum = new CRC32C();
      ByteBuffer buffer = ByteBuffer.allocate(BUFFER);
      in.position(HEADER);
      while (in.read(buffer) >= 0) {
        sum.update(buffer.flip());
        buffer.clear();
      }
      if (sum.getValue() != expected) {
        throw new IndexDamagedException(file, "its checksum is another");
      }
    }
  }

  private static ByteBuffer header(Path file, FileChannel in) throws IOException {
    ByteBuffer header = ByteBuffer.allocate(HEADER).order(ByteOrder.LITTLE_ENDIAN);
    while (header.hasRemaining() && in.read(header) >= 0) {
      continue;
    }
    if (header.hasRemaining() || header.getLong(0) != MAGIC) {
      throw new IndexDamagedException(file, "it is no such file");
    }
    return header;
  }

  /** Buffered numbers on their way to the disk, summed up as they pass. */
  private static final class Writing {
    private final FileChannel out;
    private final ByteBuffer buffer =
        ByteBuffer.allocateDirect(BUFFER).order(ByteOrder.LITTLE_ENDIAN);
    private final CRC32C sum = new CRC32C();

    Writing(FileChannel out) {
      this.out = out;
    }

    void take(long number) {
      makeRoom(Long.BYTES);
      buffer.putLong(number);
    }

    void take(int number) {
      makeRoom(Integer.BYTES);
      buffer.putInt(number);
    }

    void finish() {
      makeRoom(BUFFER);
    }

    private void makeRoom(int bytes) {
      if (buffer.remaining() < bytes) {
        buffer.flip();
        sum.update(buffer.duplicate());
        drain(buffer);
        buffer.clear();
      }
    }

    void drain(ByteBuffer bytes) {
      try {
        while (bytes.hasRemaining()) {
          out.write(bytes);
        }
      } catch (IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
    }
  }
}
