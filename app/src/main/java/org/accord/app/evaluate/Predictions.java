package org.accord.app.evaluate;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The predictions of a stage as they are written, one JSON object a line; or nowhere. */
public final class Predictions implements Closeable {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Writer out;

  private Predictions(Writer out) {
    this.out = out;
  }

  /** To be written to that file; nowhere if null. */
  public static Predictions to(@Nullable Path file) throws IOException {
    return new Predictions(
        file == null ? Writer.nullWriter() : new BufferedWriter(Files.newBufferedWriter(file)));
  }

  /** Adds a line; give a map with an order of its own. */
  public void add(Map<String, ?> row) throws IOException {
    out.write(JSON.writeValueAsString(row));
    out.write('\n');
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
