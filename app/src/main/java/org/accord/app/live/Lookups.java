package org.accord.app.live;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import org.accord.app.casefile.CaseFile;

/**
 * A few openings of one case file for those who look something up in it, so that one question need
 * not wait for another; each is opened when it is first needed.
 */
final class Lookups implements AutoCloseable {

  private static final int MOST = 4;

  private final Path file;
  private final Clock clock;
  private final Semaphore room = new Semaphore(MOST, true);
  private final Deque<CaseFile> free = new ArrayDeque<>();
  private final List<CaseFile> all = new ArrayList<>();
  private boolean closed;

  Lookups(Path file, Clock clock) {
    this.file = file;
    this.clock = clock;
    free.push(open());
  }

  <T> T look(Function<CaseFile, T> question) {
    room.acquireUninterruptibly();
    try {
      CaseFile one = take();
      try {
        return question.apply(one);
      } finally {
        giveBack(one);
      }
    } finally {
      room.release();
    }
  }

  private synchronized CaseFile take() {
    if (closed) {
      throw new IllegalStateException("The case was closed");
    }
    CaseFile one = free.poll();
    return one != null ? one : open();
  }

  private CaseFile open() {
    CaseFile one = CaseFile.open(file, clock);
    all.add(one);
    return one;
  }

  private synchronized void giveBack(CaseFile one) {
    free.push(one);
  }

  /** Waits for the questions that are being answered. */
  @Override
  public void close() {
    room.acquireUninterruptibly(MOST);
    synchronized (this) {
      closed = true;
      all.forEach(CaseFile::close);
    }
    room.release(MOST);
  }
}
