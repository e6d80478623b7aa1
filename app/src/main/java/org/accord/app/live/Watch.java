package org.accord.app.live;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.accord.ingest.IngestOptions;
import org.accord.ingest.ReportFiles;

/**
 * Looks into a folder every two seconds, and has it read when something in it has changed and then
 * stood still.
 *
 * <p>It is read as {@code accord read FOLDER} reads it, listings included; what the case knows
 * already costs no reading.
 */
final class Watch implements LiveCase.Listening {

  private static final long LOOK_SECONDS = 2;
  private static final int DEEPEST = 32;

  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(Threads.named("accord-watch"));
  private final Path folder;
  private final Arriving arriving;
  private Map<Path, String> read = Map.of();
  private Map<Path, String> seen = Map.of();
  private CompletableFuture<?> last = CompletableFuture.completedFuture(null);

  Watch(Path folder, Arriving arriving) {
    this.folder = folder;
    this.arriving = arriving;
    thread.scheduleWithFixedDelay(this::look, 0, LOOK_SECONDS, TimeUnit.SECONDS);
  }

  private void look() {
    Map<Path, String> there = files();
    boolean still = there.equals(seen);
    seen = there;
    if (still && !there.equals(read) && last.isDone()) {
      read = there;
      last =
          arriving
              .add(sink -> ReportFiles.read(List.of(folder), IngestOptions.defaults(), sink))
              .over();
    }
  }

  /** Every file with its size and time of change; a folder that cannot be read has none. */
  private Map<Path, String> files() {
    Map<Path, String> files = new TreeMap<>();
    try (Stream<Path> walk =
        Files.find(folder, DEEPEST, (path, attributes) -> attributes.isRegularFile())) {
      walk.forEach(path -> stamp(path, files));
    } catch (IOException | UncheckedIOException e) {
      return seen;
    }
    return files;
  }

  private static void stamp(Path path, Map<Path, String> files) {
    try {
      BasicFileAttributes is = Files.readAttributes(path, BasicFileAttributes.class);
      files.put(path, is.size() + " " + is.lastModifiedTime());
    } catch (IOException e) {
      files.remove(path);
    }
  }

  @Override
  public void close() {
    thread.shutdown();
  }
}
