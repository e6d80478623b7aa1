package org.accord.app.live;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import org.accord.Deriver;
import org.accord.model.Decision;
import org.accord.model.Digest;
import org.accord.model.Published;
import org.accord.model.ReadReport;

/**
 * The case as it was known earlier, derived when asked for and kept while there is room.
 *
 * <p>Between two publications or decisions nothing changes, so a time is taken for the last of
 * those before it; and only one is derived at a time. So nobody can make the program derive, or
 * keep, more than the case has moments.
 */
final class Replay {

  private static final int REPORTS_KEPT = 20_000;
  private static final int LEAST_KEPT = 3;
  private static final int MOST_KEPT = 32;

  private final Map<String, FutureTask<Snapshot>> kept = new LinkedHashMap<>(16, 0.75f, true);
  private final Object one = new Object();
  private final Deriver deriver = new Deriver();

  /** Whether the case as known at {@code asOf} needs no deriving. */
  boolean holds(Deriving.Derived now, Instant asOf) {
    Optional<Instant> moment = moment(now, asOf);
    if (moment.isPresent() && isAll(now, moment.get())) {
      return true;
    }
    synchronized (kept) {
      FutureTask<Snapshot> task = kept.get(version(now, moment.orElse(Instant.MIN)));
      return task != null && task.isDone();
    }
  }

  private static String version(Deriving.Derived now, Instant moment) {
    return Digest.shortOf(now.snapshot().version(), moment);
  }

  /** The case of {@code now} as known at {@code asOf}. */
  Snapshot at(Deriving.Derived now, Instant asOf) {
    Optional<Instant> moment = moment(now, asOf);
    if (moment.isPresent() && isAll(now, moment.get())) {
      return now.snapshot();
    }
    Instant floor = moment.orElse(Instant.MIN);
    String version = version(now, floor);
    FutureTask<Snapshot> task;
    synchronized (kept) {
      task =
          kept.computeIfAbsent(
              version,
              v -> new FutureTask<>(() -> new Snapshot(now.inputs().derive(deriver, floor), v)));
      makeRoom(now.inputs().reports().size());
    }
    if (!task.isDone()) {
      synchronized (one) {
        task.run();
      }
    }
    return result(task, version);
  }

  private Snapshot result(FutureTask<Snapshot> task, String version) {
    try {
      return task.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while an earlier case was being derived", e);
    } catch (ExecutionException e) {
      synchronized (kept) {
        kept.remove(version);
      }
      throw new IllegalStateException("The earlier case could not be derived", e.getCause());
    }
  }

  private void makeRoom(int reports) {
    int room = Math.max(LEAST_KEPT, Math.min(MOST_KEPT, REPORTS_KEPT / Math.max(1, reports)));
    var oldest = kept.keySet().iterator();
    while (kept.size() > room) {
      oldest.next();
      oldest.remove();
    }
  }

  /** The last moment at or before {@code asOf} at which the case changed. */
  private static Optional<Instant> moment(Deriving.Derived now, Instant asOf) {
    return moments(now).filter(m -> !m.isAfter(asOf)).max(Instant::compareTo);
  }

  /** Reports without a date are known at no time at all. */
  private static boolean isAll(Deriving.Derived now, Instant moment) {
    return now.snapshot().made().reports().stream().allMatch(r -> r.report().published() != null)
        && moments(now).noneMatch(m -> m.isAfter(moment));
  }

  private static Stream<Instant> moments(Deriving.Derived now) {
    return Stream.concat(
        now.snapshot().made().reports().stream()
            .map(ReadReport::report)
            .map(r -> r.published())
            .flatMap(Stream::ofNullable)
            .map(Published::knownFrom),
        now.inputs().decisions().stream().map(Decision::when));
  }
}
