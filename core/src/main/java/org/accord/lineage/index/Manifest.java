package org.accord.lineage.index;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32C;

/**
 * What an index on disk consists of; a file that it does not name is a leftover.
 *
 * @param reach of the winnowing
 * @param reports how many reports are in the segments
 * @param names bytes of their names
 * @param next the number that the next file gets
 * @param journal the file of the reports added since
 * @param segments the files of sorted runs, oldest first
 */
record Manifest(
    int reach, int reports, long names, int next, String journal, List<String> segments) {

  static final String FILE = "manifest";
  private static final String FORMAT = "accord-index 1";

  Manifest {
    segments = List.copyOf(segments);
  }

  /** Puts it in the place of the one before, in one step. */
  void write(Path folder) throws IOException {
    StringBuilder text = new StringBuilder(FORMAT).append('\n');
    text.append(reach).append(' ').append(reports).append(' ').append(names).append(' ');
    text.append(next).append(' ').append(journal).append('\n');
    segments.forEach(s -> text.append(s).append('\n'));
    text.append(sum(text.toString())).append('\n');
    Path beside = folder.resolve(FILE + ".tmp");
    try (FileChannel out =
        FileChannel.open(
            beside,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      ByteBuffer bytes = StandardCharsets.UTF_8.encode(text.toString());
      while (bytes.hasRemaining()) {
        out.write(bytes);
      }
      out.force(true);
    }
    Files.move(beside, folder.resolve(FILE), StandardCopyOption.ATOMIC_MOVE);
  }

  static Manifest read(Path folder) throws IOException {
    Path file = folder.resolve(FILE);
    String text = Files.readString(file);
    int last = text.lastIndexOf('\n', text.length() - 2) + 1;
    if (!text.startsWith(FORMAT + "\n")
        || !text.substring(last).strip().equals(sum(text.substring(0, last)))) {
      throw new IndexDamagedException(file, "its checksum is another");
    }
    List<String> lines = new ArrayList<>(text.substring(0, last).lines().toList());
    String[] numbers = lines.get(1).split(" ");
    return new Manifest(
        Integer.parseInt(numbers[0]),
        Integer.parseInt(numbers[1]),
        Long.parseLong(numbers[2]),
        Integer.parseInt(numbers[3]),
        numbers[4],
        lines.subList(2, lines.size()));
  }

  private static String sum(String text) {
    CRC32C sum = new CRC32C();
    sum.update(text.getBytes(StandardCharsets.UTF_8));
    return Long.toHexString(sum.getValue());
  }
}
