package org.accord.app.server.resource;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.accord.app.live.Snapshot;

/** Views of the snapshots asked about lately; each is made once, however many ask. */
public final class Views {

  private static final int KEPT = 4;

  private final Map<String, FutureTask<View>> kept = new LinkedHashMap<>(8, 0.75f, true);

  /** Makes the view of a new snapshot, and what its rows can be found by, before anybody asks. */
  public void prepare(Snapshot snapshot) {
    of(snapshot).rows().facets().prepare();
  }

  /** The view of a snapshot. */
  View of(Snapshot snapshot) {
    FutureTask<View> task;
    synchronized (kept) {
      task =
          kept.computeIfAbsent(
              snapshot.version(), v -> new FutureTask<>(() -> new View(snapshot.made())));
      if (kept.size() > KEPT) {
        kept.remove(kept.keySet().iterator().next());
      }
    }
    task.run();
    try {
      return task.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while rows were being made", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("The rows could not be made", e.getCause());
    }
  }
}
