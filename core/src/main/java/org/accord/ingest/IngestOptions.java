package org.accord.ingest;

import org.accord.model.Published;
import org.jspecify.annotations.Nullable;

/**
 * What the caller knows of the files, and how much of a file is read at most.
 *
 * @param published for reports that do not say when they were published
 * @param outlet for reports that do not say who published them
 * @param maxBytes a larger file, or a longer line of JSON, is refused unread
 * @param maxCharacters a report with more text is refused
 */
public record IngestOptions(
    @Nullable Published published, @Nullable String outlet, long maxBytes, long maxCharacters) {

  private static final long TWENTY_MEGABYTES = 20L << 20;
  private static final long A_MILLION = 1_000_000;

  public IngestOptions {
    if (maxBytes <= 0 || maxBytes > Integer.MAX_VALUE - 16 || maxCharacters <= 0) {
      throw new IllegalArgumentException(
          "Not limits: " + maxBytes + " bytes, " + maxCharacters + " characters");
    }
  }

  /** Nothing known; files to 20 MB, texts to a million characters. */
  public static IngestOptions defaults() {
    return new IngestOptions(null, null, TWENTY_MEGABYTES, A_MILLION);
  }
}
