package org.accord.lineage.index;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/**
 * Merges neighbouring segments on a thread of its own, so that adding a report never waits for a
 * large merge.
 *
 * <p>Two neighbours are merged while the older is less than twice the younger: the number of
 * segments grows with the logarithm of the entries (Bentley and Saxe's logarithmic method). What
 * the segments are changes no answer.
 */
final class Merging implements Closeable {

  /** With more segments than this, adding waits for a merge after all. */
  static final int MOST_SEGMENTS = 24;

  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(
          task -> {
            Thread made = new Thread(task, "accord-index-merge");
            made.setDaemon(true);
            return made;
          });
  private @Nullable Future<Merged> running;

  /** Two neighbours, of which this is the first, are now one file. */
  record Merged(IndexFolder.Segment first, Path file) {}

  /** The merge that has ended, or null; {@code wait} for one that still runs. */
  @Nullable Merged take(boolean wait) throws IOException {
    if (running == null || !(wait || running.isDone())) {
      return null;
    }
    try {
      Merged merged = running.get();
      running = null;
      return merged;
    } catch (ExecutionException e) {
      throw new IOException("Merging failed: " + e.getCause(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("Interrupted while merging", e);
    }
  }

  /** Begins to merge the youngest neighbours that are due, if any and if none is being merged. */
  void begin(List<IndexFolder.Segment> segments, Path folder) {
    for (int i = segments.size() - 2; i >= 0 && running == null; i--) {
      IndexFolder.Segment first = segments.get(i);
      IndexFolder.Segment second = segments.get(i + 1);
      long size = (long) first.run().size() + second.run().size();
      if (first.run().size() < 2L * second.run().size() && size <= SegmentFile.MOST_ENTRIES) {
        Path file = folder.resolve(first.oldest() + "-" + second.youngest() + SegmentFile.SUFFIX);
        running =
            thread.submit(
                () -> {
                  SegmentFile.write(file, first.run(), second.run());
                  return new Merged(first, file);
                });
      }
    }
  }

  @Override
  public void close() {
    thread.shutdown();
  }
}
