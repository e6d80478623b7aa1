package org.accord.lineage.index;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.accord.model.ReportId;
import org.jspecify.annotations.Nullable;

/**
 * The files of an index: segments, the names of their reports, the journal, and the manifest that
 * makes them one.
 *
 * <p>A file is written whole before the manifest names it, and deleted after it no longer does;
 * whenever the program is killed, the manifest names a whole index.
 */
final class IndexFolder implements Closeable {

  private static final String NAMES = "names";
  private static final String LOCK = "lock";

  private final Path folder;
  private final FileChannel lockFile;
  private final List<Segment> segments = new ArrayList<>();
  private final Merging merging = new Merging();
  private Manifest manifest;
  private Journal journal;

  /** A file and what it maps to. It is named for the oldest and youngest part it was made of. */
  record Segment(Path file, SortedRun run) {

    String oldest() {
      String name = name();
      return name.substring(0, name.indexOf('-'));
    }

    String youngest() {
      String name = name();
      return name.substring(name.indexOf('-') + 1, name.length() - SegmentFile.SUFFIX.length());
    }

    String name() {
      return file.getFileName().toString();
    }
  }

  private IndexFolder(
      Path folder,
      FileChannel lockFile,
      Manifest manifest,
      ReportNames names,
      BiConsumer<ReportId, long[]> each)
      throws IOException {
    this.folder = folder;
    this.lockFile = lockFile;
    this.manifest = manifest;
    for (String name : manifest.segments()) {
      Path file = folder.resolve(name);
      segments.add(new Segment(file, SegmentFile.open(file)));
    }
    deleteLeftovers();
    readNames(names);
    this.journal = Journal.open(folder.resolve(manifest.journal()), each);
  }

  /**
   * Opens the folder, or makes an empty index in it.
   *
   * @param names is given the names of the reports in the segments
   * @param each is handed each report in the journal
   */
  static IndexFolder open(
      Path folder, int reach, ReportNames names, BiConsumer<ReportId, long[]> each)
      throws IOException {
    Files.createDirectories(folder);
    FileChannel lockFile =
        FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    boolean opened = false;
    try {
      lock(folder, lockFile);
      if (!Files.exists(folder.resolve(Manifest.FILE))) {
        new Manifest(reach, 0, 0, 1, "journal-0", List.of()).write(folder);
      }
      Manifest manifest = Manifest.read(folder);
      if (manifest.reach() != reach) {
        throw new IllegalArgumentException(
            "The index " + folder + " has a reach of " + manifest.reach() + ", not " + reach);
      }
      IndexFolder made = new IndexFolder(folder, lockFile, manifest, names, each);
      opened = true;
      return made;
    } finally {
      if (!opened) {
        lockFile.close();
      }
    }
  }

  private static void lock(Path folder, FileChannel lockFile) throws IOException {
    try {
      if (lockFile.tryLock() != null) {
        return;
      }
    } catch (OverlappingFileLockException e) {
      throw new IOException("The index " + folder + " is open already.", e);
    }
    throw new IOException("The index " + folder + " is open in another program.");
  }

  private void readNames(ReportNames names) throws IOException {
    Path file = folder.resolve(NAMES);
    byte[] bytes = Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
    if (bytes.length < manifest.names()) {
      throw new IndexDamagedException(file, "it is too short");
    }
    new String(bytes, 0, (int) manifest.names(), StandardCharsets.UTF_8)
        .lines()
        .forEach(name -> names.add(new ReportId(name)));
    if (names.size() != manifest.reports()) {
      throw new IndexDamagedException(file, "it names " + names.size() + " reports");
    }
  }

  List<SortedRun> runs() {
    return segments.stream().map(Segment::run).toList();
  }

  void journal(ReportId report, long[] runs) throws IOException {
    if (report.value().indexOf('\n') >= 0) {
      throw new IllegalArgumentException("A report id of two lines: " + report);
    }
    journal.append(report, runs);
  }

  /** Hands what was journalled to the system: a killed program no longer loses it. */
  void sync() throws IOException {
    journal.flush();
  }

  /** Writes what the journal holds as a segment, and begins a new journal. */
  void flush(SortedRun memory, ReportNames names) throws IOException {
    int number = manifest.next();
    Path file = folder.resolve(number + "-" + number + SegmentFile.SUFFIX);
    SegmentFile.write(file, memory);
    segments.add(new Segment(file, SegmentFile.open(file)));
    long bytes = append(names);
    Path old = folder.resolve(manifest.journal());
    Journal fresh = Journal.open(folder.resolve("journal-" + number), (r, runs) -> {});
    manifest =
        new Manifest(
            manifest.reach(), names.size(), bytes, number + 1, "journal-" + number, fileNames());
    manifest.write(folder);
    journal.close();
    journal = fresh;
    Files.deleteIfExists(old);
    settle(segments.size() > Merging.MOST_SEGMENTS);
  }

  /** Takes in a merge that has come to its end, and begins the next. */
  private void settle(boolean wait) throws IOException {
    takeIn(merging.take(wait));
    merging.begin(segments, folder);
  }

  private void takeIn(Merging.@Nullable Merged merged) throws IOException {
    if (merged != null) {
      int at = segments.indexOf(merged.first());
      segments.set(at, new Segment(merged.file(), SegmentFile.open(merged.file())));
      Segment second = segments.remove(at + 1);
      manifest =
          new Manifest(
              manifest.reach(),
              manifest.reports(),
              manifest.names(),
              manifest.next(),
              manifest.journal(),
              fileNames());
      manifest.write(folder);
      Files.deleteIfExists(merged.first().file());
      Files.deleteIfExists(second.file());
    }
  }

  private List<String> fileNames() {
    return segments.stream().map(Segment::name).toList();
  }

  private long append(ReportNames names) throws IOException {
    try (FileChannel out =
        FileChannel.open(
            folder.resolve(NAMES), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      StringBuilder lines = new StringBuilder();
      for (int i = manifest.reports(); i < names.size(); i++) {
        lines.append(names.get(i)).append('\n');
      }
      ByteBuffer bytes = StandardCharsets.UTF_8.encode(lines.toString());
      out.position(manifest.names());
      while (bytes.hasRemaining()) {
        out.write(bytes);
      }
      out.force(true);
      return out.position();
    }
  }

  private void deleteLeftovers() throws IOException {
    List<String> ours = new ArrayList<>(fileNames());
    ours.addAll(List.of(Manifest.FILE, NAMES, LOCK, manifest.journal()));
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        if (!ours.contains(file.getFileName().toString())) {
          Files.delete(file);
        }
      }
    }
  }

  /** Holds every file against its checksum. */
  void verify() throws IOException {
    for (Segment segment : segments) {
      SegmentFile.verify(segment.file());
    }
  }

  @Override
  public void close() throws IOException {
    try (lockFile;
        merging) {
      takeIn(merging.take(true));
    } finally {
      journal.close();
    }
  }
}
