package org.accord.app.command.console;

import java.nio.file.Path;
import java.time.Instant;
import org.accord.app.live.AsOf;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options by which a command is told which case, and as known when. */
public final class CaseOptions {

  @Mixin private CaseFileOption file = new CaseFileOption();

  @Option(
      names = "--as-of",
      paramLabel = "TIME",
      description = {
        "Only what was published by then: 2016-12-16 (the end of that day, UTC)",
        "or 2016-12-16T18:00Z. Reports without a date are left out."
      })
  private @Nullable String asOf;

  public Path file() {
    return file.file();
  }

  /** The case file, which must be there. */
  public Path existing() {
    return file.existing();
  }

  public @Nullable Instant asOf() {
    if (asOf == null) {
      return null;
    }
    return AsOf.parse(asOf);
  }
}
