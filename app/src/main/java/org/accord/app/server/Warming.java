package org.accord.app.server;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.accord.app.live.CaseEvent;
import org.accord.app.live.LiveCase;
import org.accord.app.live.Snapshot;

/**
 * Makes what will be asked for of each new version on a thread of its own, so that the first who
 * asks for it need not wait; of versions that come fast only the last.
 */
final class Warming implements AutoCloseable {

  private final ThreadPoolExecutor thread =
      new ThreadPoolExecutor(
          1,
          1,
          0,
          TimeUnit.SECONDS,
          new ArrayBlockingQueue<>(1),
          Warming::thread,
          new ThreadPoolExecutor.DiscardOldestPolicy());
  private final LiveCase.Listening listening;

  /**
   * Begins to.
   *
   * @param make makes what will be asked for of the last snapshot
   */
  Warming(LiveCase live, Consumer<Snapshot> make) {
    this.listening =
        live.listen(
            event -> {
              if (event instanceof CaseEvent.Renewed) {
                thread.execute(() -> live.ready().ifPresent(make));
              }
            });
  }

  private static Thread thread(Runnable task) {
    Thread thread = new Thread(task, "accord-warming");
    thread.setDaemon(true);
    return thread;
  }

  @Override
  public void close() {
    listening.close();
    thread.shutdown();
  }
}
