package org.accord.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code accord gazetteer}, and cases with a gazetteer of their own. */
class GazetteerCommandTest {

  private static final String ZUNBUQA =
      "900001\tTal Zunbuqa\tTal Zunbuqa\tTell Zunbuka\t35.9123\t36.8123\tP\tPPL\tSY\t\t12\t\t\t\t320"
          + "\t\t300\tAsia/Damascus\t2031-03-04";

  @TempDir private Path folder;
  private Path dump;
  private Path layer;

  @BeforeEach
  void writeDump() throws IOException {
    dump = Files.write(folder.resolve("SY.txt"), List.of(ZUNBUQA, "broken"));
    layer = folder.resolve("syria.gazetteer");
  }

  @Test
  void importWritesAGazetteerAndTellsBadLines() {
    Terminal terminal = new Terminal();
    assertThat(terminal.run("gazetteer", "import", dump, "-o", layer)).isEqualTo(3);
    assertThat(terminal.out.toString())
        .contains("1 places of 2 lines", "1 not understood", "syria.gazetteer");
    assertThat(terminal.err.toString()).contains("line 2: 1 cells, not 19");
  }

  @Test
  void whatIsMissingOrNoDumpIsNamed() throws IOException {
    Path prose = Files.writeString(folder.resolve("prose.txt"), "Ferries left.\n");
    assertThat(tells("gazetteer", "import", folder.resolve("gone.txt"))).contains("gone.txt");
    assertThat(tells("gazetteer", "import", prose, "-o", layer))
        .contains("prose.txt", "no GeoNames dump");
    assertThat(layer).doesNotExist();
    assertThat(tells("gazetteer", "find", "Idlib", "--gazetteer", prose))
        .contains("accord gazetteer import");
    assertThat(tells("read", prose, "--gazetteer", prose, "--case", folder.resolve("c.accord")))
        .contains("accord gazetteer import");
  }

  @Test
  void findLooksIntoTheShippedGazetteerAndTheLayer() {
    new Terminal().run("gazetteer", "import", dump, "-o", layer);
    assertThat(prints("gazetteer", "find", "Tal Zunbuqa")).contains("No place is called");
    assertThat(prints("gazetteer", "find", "Tell Zunbuka", "--gazetteer", layer))
        .contains("Tal Zunbuqa", "village", "SY", "35.9123", "36.8123", "320", "900001");
    assertThat(prints("gazetteer", "find", "Aleppo", "--gazetteer", layer, "--json"))
        .startsWith("{\"id\":170063,")
        .contains("\"country\":\"SY\"");
  }

  @Test
  void theCaseKeepsTheGazetteerItWasReadWith() throws IOException {
    new Terminal().run("gazetteer", "import", dump, "-o", layer);
    Path reports = Files.createDirectory(folder.resolve("reports"));
    Files.writeString(
        reports.resolve("a.txt"),
        "Shells fell on the village of Tal Zunbuqa in Syria on Monday, killing three people,"
            + " residents said.");
    Files.writeString(
        reports.resolve("b.txt"),
        "Three people were killed in Tal Zunbuqa, in Syria, on Monday, a rescue worker said.");
    Path with = folder.resolve("with.accord");
    Path other = folder.resolve("other.accord");
    read(with, reports, "--gazetteer", layer);
    Files.delete(layer.resolveSibling("SY.txt"));
    String placed = prints("export", "--case", with);
    assertThat(placed).contains("35.9123", "36.8123");
    assertThat(prints("gazetteer", "find", "Tal Zunbuqa", "--case", with)).contains("900001");

    read(other, reports.resolve("b.txt"), reports.resolve("a.txt"));
    assertThat(prints("export", "--case", other)).contains("Zunbuqa").doesNotContain("35.9123");
    read(other, reports, "--gazetteer", layer);
    assertThat(prints("export", "--case", other)).isEqualTo(placed);
    read(other, reports, "--gazetteer", "none");
    assertThat(prints("export", "--case", other)).doesNotContain("35.9123");
  }

  private static void read(Path file, Object... more) {
    Object[] args = new Object[more.length + 6];
    System.arraycopy(
        new Object[] {"read", "--no-board", "--case", file, "--published", "2031-03-05"},
        0,
        args,
        0,
        6);
    System.arraycopy(more, 0, args, 6, more.length);
    Terminal terminal = new Terminal();
    assertThat(terminal.run(args)).as(terminal.err.toString()).isZero();
  }

  private static String prints(Object... args) {
    Terminal terminal = new Terminal();
    assertThat(terminal.run(args)).as(terminal.err.toString()).isZero();
    return terminal.out.toString();
  }

  private static String tells(Object... args) {
    Terminal terminal = new Terminal();
    assertThat(terminal.run(args)).isEqualTo(1);
    return terminal.err.toString();
  }
}
