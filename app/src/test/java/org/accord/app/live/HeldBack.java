package org.accord.app.live;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import org.accord.app.Terminal;
import org.accord.model.reading.Reader;
import org.accord.model.reading.Reading;

/**
 * A case whose first derivation stands still once its reports are sorted, until it is let go.
 *
 * <p>Its reader waits until somebody listens, and who listens keeps the derivation waiting.
 */
public final class HeldBack {

  private final CountDownLatch heard = new CountDownLatch(1);
  private final CountDownLatch go = new CountDownLatch(1);
  private final CountDownLatch sorted = new CountDownLatch(1);

  /** The case, with its reports sorted. */
  public final LiveCase live;

  public HeldBack(Path file) throws InterruptedException {
    live = LiveCase.open(file, new Waiting(Readers.shipped()), Terminal.CLOCK);
    live.listen(
        event -> {
          if (event instanceof CaseEvent.Told) {
            sorted.countDown();
            await(go);
          }
        });
    heard.countDown();
    sorted.await();
  }

  /** Lets it be derived. */
  public void letGo() {
    go.countDown();
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Another version than that of the readings in the file, so that all must be read anew. */
  private final class Waiting implements Reader {

    private final Reader reader;

    Waiting(Reader reader) {
      this.reader = reader;
    }

    @Override
    public String version() {
      return "waiting " + reader.version();
    }

    @Override
    public Reading read(String text) {
      await(heard);
      return reader.read(text);
    }

    @Override
    public void close() {
      reader.close();
    }
  }
}
