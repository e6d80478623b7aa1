package org.accord.app.live;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;

/** Threads of a case that is open, which never keep the program from ending. */
final class Threads {

  private static final long PATIENCE_SECONDS = 5;

  private Threads() {}

  static ThreadFactory named(String name) {
    return task -> {
      Thread thread = new Thread(task, name);
      thread.setDaemon(true);
      return thread;
    };
  }

  /** Takes nothing more on and waits for what has begun; false if it has not ended in time. */
  static boolean end(ExecutorService threads) {
    threads.shutdown();
    try {
      return threads.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
