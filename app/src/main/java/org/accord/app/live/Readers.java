package org.accord.app.live;

import org.accord.model.reading.Reader;
import org.accord.model.reading.Reading;
import org.accord.reading.OnnxReader;
import org.jspecify.annotations.Nullable;

/** The shipped reader, loaded only when something unread must be read. */
public final class Readers {

  private Readers() {}

  public static Reader shipped() {
    return new Deferred();
  }

  /** Knows its version at once and loads the model at the first text. */
  private static final class Deferred implements Reader {

    private @Nullable OnnxReader loaded;

    @Override
    public String version() {
      return OnnxReader.shippedVersion();
    }

    @Override
    public synchronized Reading read(String text) {
      if (loaded == null) {
        loaded = OnnxReader.load();
      }
      return loaded.read(text);
    }

    @Override
    public synchronized void close() {
      if (loaded != null) {
        loaded.close();
      }
    }
  }
}
