package org.accord.lineage;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** The team's shared material, which stands beside the repository; tests are skipped without it. */
final class SharedFolder {

  private SharedFolder() {}

  /** That part of it, or the calling test is skipped. */
  static Path of(String name) {
    for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
      if (Files.exists(at.resolve("shared").resolve(name))) {
        return at.resolve("shared").resolve(name);
      }
    }
    return Assumptions.abort("no ../shared/" + name);
  }
}
