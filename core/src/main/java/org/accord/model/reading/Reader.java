package org.accord.model.reading;

/**
 * The port of the language stage: text in, reading out.
 *
 * <p>A reader is a pure function of the text; the same text gives the same reading whatever was
 * read before, on whichever thread.
 */
public interface Reader extends AutoCloseable {

  /** Changes whenever a reading could change; readings are cached under it. */
  String version();

  /** Reads one text of any length; safe to call from several threads. */
  Reading read(String text);

  @Override
  default void close() {}
}
