package org.accord.app.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.accord.app.Terminal;
import org.accord.app.live.LiveCase;
import org.accord.model.Case;
import org.jspecify.annotations.Nullable;

/** A thousand hostile reports, read once into a case for all tests of this package. */
final class HostileCase {

  static final int REPORTS = 1_000;

  private static Path folder;
  private static @Nullable Case derived;
  private static String printed = "";

  private HostileCase() {}

  /** The case file. */
  static synchronized Path file() throws IOException {
    return folder().resolve("hostile.accord");
  }

  /** What it amounts to. */
  static synchronized Case derived() throws IOException {
    if (derived == null) {
      try (LiveCase live = LiveCase.open(file(), Terminal.CLOCK)) {
        derived = live.now().made();
      }
    }
    return derived;
  }

  /** The board that reading wrote. */
  static synchronized Path board() throws IOException {
    return folder().resolve("hostile.html");
  }

  /** What reading printed. */
  static synchronized String printed() throws IOException {
    folder();
    return printed;
  }

  private static Path folder() throws IOException {
    if (folder == null) {
      Path made = Files.createTempDirectory("hostile");
      Path reports = Files.createDirectory(made.resolve("reports"));
      new HostileReports(1).write(reports, REPORTS);
      Terminal terminal = new Terminal();
      int code = terminal.run("read", reports, "--case", made.resolve("hostile.accord"));
      assertThat(code).as(terminal.err.toString()).isEqualTo(3);
      Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(made)));
      folder = made;
      printed = terminal.out + "\n" + terminal.err;
    }
    return folder;
  }

  /** No control character but line feed and tab, and no mark that turns the line round. */
  static void assertShownHarmlessly(String shown) {
    assertThat(shown).isNotBlank();
    assertThat(
            shown
                .chars()
                .filter(
                    c ->
                        Character.isISOControl(c) && c != '\n' && c != '\t'
                            || c >= 0x202A && c <= 0x202E
                            || c >= 0x2066 && c <= 0x2069
                            || c == 0x2028
                            || c == 0x2029))
        .isEmpty();
  }

  private static void delete(Path made) {
    try (var paths = Files.walk(made)) {
      for (Path path : paths.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    } catch (IOException e) {
      // A leftover in the temporary folder harms nobody.
    }
  }
}
