package org.accord.app;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.accord.app.command.console.Console;

/** Runs the command in this process, for tests, and keeps what it printed. */
public final class Terminal {

  public static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-22T08:00:00Z"), ZoneOffset.UTC);

  public final StringWriter out = new StringWriter();
  public final StringWriter err = new StringWriter();

  public int run(Object... args) {
    String[] words = new String[args.length];
    for (int i = 0; i < args.length; i++) {
      words[i] = args[i].toString();
    }
    return Main.run(
        new Console(new PrintWriter(out, true), new PrintWriter(err, true), CLOCK, false), words);
  }

  /** The folder that holds the repository. */
  public static Path repository() {
    Path at = Path.of("").toAbsolutePath();
    while (!Files.exists(at.resolve("examples"))) {
      at = at.getParent();
    }
    return at;
  }

  public static Path example() {
    return repository().resolve("examples").resolve("harbour-deal");
  }

  /** A folder of the team's shared material; tests that use it are skipped where it is absent. */
  public static Path shared(String name) {
    return repository().resolveSibling("shared").resolve(name);
  }
}
